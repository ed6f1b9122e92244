import { expect } from "@playwright/test";
import { test } from "#e2e/test.ts";

/** In how many ways a frame that is not pym's tells each height: Datawrapper's, AMP's and our own. */
const WAYS = 3;

test.describe("pages of others that set ours in frames, the map not drawn", () => {
  test.use({ graphics: false });

  test("pym, Sidechain, Datawrapper's way and our own script give a frame the height of its content, and hear of it only when it changes", async ({
    page,
    host,
  }) => {
    const boxes = ["pym", "sidechain", "datawrapper", "own"];
    const before = await host.historyLength();
    await host.open("heights");
    for (const box of boxes) await host.fits(box);
    const first = await host.heights("own");

    await page.setViewportSize({ width: 420, height: 900 });
    for (const box of boxes) await host.fits(box);
    expect((await host.heights("own")).content).toBeGreaterThan(first.content);

    for (const box of boxes) {
      await host.set(box, { lang: "ru" });
      await expect(host.sentence(box)).toContainText("Фильтров нет");
      await host.fits(box);
    }

    const heard = await host.heightsHeard();
    expect(await host.set("own", { theme: "dark" })).toMatchObject({ query: { theme: "dark" }, invalid: [] });
    expect(await host.heightsHeard()).toBe(heard);

    // What the page asks for does not depend on what it has: in a low frame it asks for a whole map, and asks once.
    await page.setViewportSize({ width: 1280, height: 900 });
    for (const show of ["map", "map,timeline"]) {
      await host.set("own", { show: "timeline" });
      await host.fits("own");
      const before = await host.heightsHeard();
      await host.set("own", { show });
      await expect.poll(async () => (await host.heights("own")).content).toBeGreaterThan(640);
      await host.fits("own");
      expect(await host.heightsHeard(), show).toBe(before + WAYS);
    }
    expect(await host.historyLength()).toBe(before + 1);
  });
});

test.describe("pages of others that set ours in frames", () => {
  test("a frame without an origin of its own works all the same, and a foreign frame beside it changes nothing", async ({
    page,
    host,
  }) => {
    await host.open("closed");
    await host.fits("closed");
    await host.makeNoise("foreign");
    await host.fits("closed");
    const closed = host.frame("closed");
    await closed.getByRole("region", { name: "Map" }).hover();
    await expect(closed.getByRole("region", { name: "Map" })).toHaveAttribute("data-map-state", "ready", {
      timeout: 45_000,
    });
    await expect(closed.getByText(host.site, { exact: true })).toBeVisible();

    const length = await host.historyLength();
    expect(await host.set("closed", { place: "almaty", from: "2022-02-30", metric: "hurt" })).toMatchObject({
      query: { place: "almaty", show: "map,figures" },
      invalid: ["from", "metric"],
    });
    await expect(host.sentence("closed")).toHaveText(/^All days.*Almaty\.$/);
    await closed.getByRole("region", { name: "Figures" }).getByRole("button", { name: /103/ }).first().click();
    await expect(closed.getByRole("dialog")).toContainText("103");
    await page.keyboard.press("Escape");
    await expect(closed.getByRole("dialog")).toHaveCount(0);

    // What the page asks for does not depend on what it has: in a low frame it asks for a whole map.
    await host.set("closed", { show: "timeline" });
    await host.fits("closed");
    expect((await host.heights("closed")).frame).toBeLessThan(400);
    await host.set("closed", { show: "map" });
    await expect.poll(async () => (await host.heights("closed")).content).toBeGreaterThan(450);
    await host.fits("closed");
    expect(await host.historyLength()).toBe(length);
  });

  test("two frames in a narrow, enlarged column from right to left fit it, and the wheel over the map is the page's", async ({
    host,
  }) => {
    await host.open("column");
    for (const box of ["first", "second"]) {
      await host.fits(box);
      expect(await host.overflow(box)).toBe(0);
    }
    await expect(host.sentence("first")).toContainText(/5\s–\s\d+\sJan\s2022/);
    await expect(host.sentence("second")).toContainText("Сүзгілер жоқ");
    await host.pointAtMap("first");
    await host.wheelOver("first", "Map");
    await expect(host.frame("first").getByText("Ctrl and the wheel zoom the map")).toBeVisible();
    await expect.poll(() => host.scrolled()).toBeGreaterThan(100);
    expect((await host.set("first", {})).query).toEqual({ from: "2022-01-05", show: "map,timeline" });
  });

  test("a map that starts under the pointer says how it is moved only once a wheel has been turned", async ({
    host,
  }) => {
    await host.open("column");
    await host.fits("first");
    const mostSeen = await host.noteGestureHint("first");
    await host.pointAtMap("first");
    expect(await mostSeen()).toBe(0);
    await host.wheelOver("first", "Map");
    await expect.poll(mostSeen).toBe(1);
  });
});
