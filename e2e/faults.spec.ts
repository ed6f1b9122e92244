import { expect } from "@playwright/test";
import { builtData, DATA_FAULTS, json, RELOAD } from "#e2e/data-faults.ts";
import { type Answer, FaultsDriver } from "#e2e/faults-driver.ts";
import { DATASET_FILES } from "#e2e/serve-dataset.ts";
import { test } from "#e2e/test.ts";

test.describe("data that do not come as promised are told by their fault, and no total is drawn of a part of them", () => {
  test.use({ graphics: false });

  test("each of them in its own words over what the build drew, until they are mended", async ({
    dashboard,
    guard,
    page,
  }) => {
    guard.expectFault(/404|503/);
    const faults = new FaultsDriver(page);
    let answer: Answer | null = null;
    await page.route(DATASET_FILES, (route) => (answer ? route.fulfill(answer) : route.fallback()));
    let press: () => Promise<unknown> = async () => {
      await page.goto("./");
      await page.mouse.move(9, 9);
    };
    for (const [what, broken, says, button] of DATA_FAULTS) {
      await test.step(`data that ${what}`, async () => {
        answer = broken();
        await press();
        await expect(faults.alert()).toContainText(says);
        await expect(faults.alert()).toContainText("The data could not be read");
        await expect(page.locator("[data-still]")).toBeVisible();
        await expect(faults.alert().getByRole("button")).toHaveText([button]);
        press = () => dashboard.button(button).click();
      });
    }
    answer = null;
    await press();
    await dashboard.ready();
    const { shown, all } = await dashboard.counted();
    expect(shown).toBe(all);
  });

  test("a copy that the browser kept of older data is fetched anew, and nothing is said", async ({
    dashboard,
    page,
  }) => {
    const stale = json(builtData().replace('"value":164', '"value":146'));
    await page.route(DATASET_FILES, (route) => route.fulfill(stale), { times: 1 });
    await dashboard.open();
    await expect(dashboard.figure("cl-killed-total-164-health-ministry").first()).toContainText("164");
  });

  test("that are slow: how much of them has come, and nothing of what broke off is shown", async ({
    dashboard,
    guard,
    page,
  }) => {
    const faults = new FaultsDriver(page);
    const end = await faults.halfOfTheData();
    await page.goto("./");
    const half = Math.round(Math.floor(Buffer.byteLength(builtData()) / 2) / 1000);
    await expect(page.getByText(`${half} of ${Math.round(Buffer.byteLength(builtData()) / 1000)} kB`)).toBeVisible();
    await expect(page.locator("[data-still]")).toBeVisible();
    guard.expectFault(/404/);
    await page.route(DATASET_FILES, (route) => route.fulfill({ status: 404 }), { times: 1 });
    await end("breaks off");
    await expect(faults.alert()).toContainText("not where this page looks");
    await dashboard.button("Try again").click();
    await dashboard.ready();
  });

  test("without a network the page says so in its own language, tries again by itself when there is one, and does what was pressed", async ({
    guard,
    page,
    context,
  }) => {
    guard.expectFault(/ERR_INTERNET_DISCONNECTED/);
    await page.route(DATASET_FILES, async (route) => {
      await context.setOffline(true);
      await route.abort("internetdisconnected");
    });
    await page.goto("./ru/");
    const alert = page.getByRole("alert");
    const tab = (name: string) => page.getByRole("tab", { name });
    await tab("Утверждения").click();
    await expect(alert).toContainText("Устройство не подключено к сети");
    await expect(page.getByText("им нужны скрипты")).toBeHidden();
    await tab("События").click();
    await page.unroute(DATASET_FILES);
    await context.setOffline(false);
    await expect(alert).toHaveCount(0);
    await expect(tab("События")).toHaveAttribute("aria-selected", "true");
    await expect(tab("События")).toBeFocused();
    const note = page.getByRole("status").filter({ hasText: "Все, что уже на странице, работает" });
    await expect(note).toHaveCount(0);
    await context.setOffline(true);
    await expect(note).toBeVisible();
    await context.setOffline(false);
    await expect(note).toHaveCount(0);
    // What is put away comes again the next time that the network goes.
    await context.setOffline(true);
    await page.getByRole("button", { name: "Скрыть" }).click();
    await expect(note).toHaveCount(0);
    await context.setOffline(false);
    await context.setOffline(true);
    await expect(note).toBeVisible();
  });
});

test.describe("a map that cannot be drawn says why, and the list of places does its work", () => {
  test.describe("without WebGL", () => {
    test.use({ graphics: false });

    test("its code is not fetched", async ({ dashboard, guard, page }) => {
      await dashboard.open();
      await expect(new FaultsDriver(page).mapNote()).toContainText("gives no WebGL 2");
      expect(guard.requests.filter((url) => url.includes("open-map"))).toEqual([]);
      await dashboard.place("Almaty").click();
      await expect(dashboard.placeCard("Almaty")).toBeVisible();
    });

    for (const [width, height] of [
      [360, 480],
      [640, 480],
      [1000, 420],
    ] as const) {
      test(`in a frame of ${width} by ${height} px the still map stays high enough to be read, and the way to try again is seen whole`, async ({
        page,
      }) => {
        const faults = new FaultsDriver(page);
        await page.setViewportSize({ width, height });
        await page.goto("./embed.html?show=map,timeline");
        await page.mouse.click(width - 40, 150);
        await faults.mapIs("failed");
        await expect(faults.briefMapNote().getByText("gives no WebGL 2")).toBeAttached();
        await expect(faults.briefMapNote().getByRole("button", { name: "Try again" })).toBeInViewport({ ratio: 1 });
        expect(await faults.heightOfMap()).toBeGreaterThan(140);
        const { width: noted = 0 } = (await faults.briefMapNote().boundingBox()) ?? {};
        expect(noted).toBeLessThan(90);
      });
    }

    test("on a phone the card of a place leaves its mark on the still map free, wherever that is", async ({
      dashboard,
      page,
    }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      for (const [place, name] of [
        ["taldykorgan", "Taldykorgan"],
        ["nur-sultan", "Nur-Sultan"],
      ] as const) {
        await dashboard.open(`?place=${place}`);
        await expect(dashboard.placeCard(name)).toBeVisible();
        const mark = page.locator(`[data-map] [data-place-id="${place}"]`);
        await expect.poll(() => new FaultsDriver(page).isFree(mark), name).toBe(true);
      }
    });

    test("outlines that cannot be read are fetched anew when the reader asks", async ({ guard, dashboard, page }) => {
      guard.expectFault(/404/);
      const faults = new FaultsDriver(page);
      await page.route("**/basemap/basemap.json", (route) => route.fulfill({ status: 404 }));
      await page.goto("./");
      await expect(faults.mapNote()).toContainText("The outlines of the map could not be read");
      await page.unroute("**/basemap/basemap.json");
      await faults.mapNote().getByRole("button", { name: "Try again" }).click();
      await expect(faults.mapNote()).toContainText("gives no WebGL 2");
      await expect(dashboard.place("Almaty")).toBeVisible();
    });
  });

  test("for its code, a worker that is gone, a worker that does not answer, one after the other", async ({
    dashboard,
    guard,
    page,
  }) => {
    guard.expectFault(/404|dynamically imported|orker/);
    const faults = new FaultsDriver(page);
    const worker = await faults.holdWorker();
    await page.clock.install();
    await page.route("**/assets/open-map-*.js", (route) => route.fulfill({ status: 404 }));
    await page.goto("./?place=almaty");
    const failed = async (says: string) => {
      await faults.mapIs("failed");
      await expect(faults.mapNote()).toContainText(says);
      await expect(dashboard.placeCard("Almaty")).toBeVisible();
    };
    await failed("The program of the map did not come");
    await page.unroute("**/assets/open-map-*.js");
    await faults.mapNote().getByRole("button", { name: RELOAD }).click();
    await worker.asked();
    worker.answer({ status: 404 });
    await failed("A part of the map could not be started");
    await faults.mapNote().getByRole("button", { name: "Try again" }).click();
    await worker.asked();
    await page.clock.fastForward(10_000);
    await failed("not come up in ten seconds");
    worker.answer(null);
    await faults.mapIs("ready");
  });

  test("for graphics that are taken from it: when they are back it is drawn as it was, the chosen place too", async ({
    dashboard,
    page,
  }) => {
    const faults = new FaultsDriver(page);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await dashboard.open("?place=almaty");
    const drawn = await faults.restingMap();
    const restore = await faults.loseGraphics();
    await faults.mapIs("failed");
    await expect(faults.mapNote()).toContainText("has let go of the map");
    await expect(dashboard.placeCard("Almaty")).toBeVisible();
    await restore();
    await faults.mapIs("ready");
    await expect(dashboard.placeCard("Almaty")).toBeVisible();
    await expect.poll(async () => faults.apart(drawn, await faults.restingMap())).toBeLessThan(0.001);
  });
});
