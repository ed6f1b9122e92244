import { expect } from "@playwright/test";
import { test } from "#e2e/test.ts";

test.describe("nothing leaves the origin", () => {
  test("a whole visit asks no other server for anything, and stores nothing", async ({
    dashboard,
    guard,
    page,
    context,
  }) => {
    await dashboard.open("?metric=detained");
    for (const panel of ["Disagreements", "Events", "Claims", "Sources", "Figures"] as const)
      await dashboard.show(panel);
    await dashboard.place("Almaty").click();
    await dashboard.chooseClock("What was known");
    await dashboard.drag("End date", -9);
    await expect(dashboard.field("To")).toHaveValue("2022-01-10");

    const origins = new Set(guard.requests.map((url) => new URL(url).origin));
    expect([...origins]).toEqual([new URL(page.url()).origin]);
    expect(guard.requests.filter((url) => url.endsWith(".csv"))).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    const workers = await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    expect(workers + (await page.evaluate(async () => (await caches.keys()).length))).toBe(0);
  });

  test("a text that gets into the page becomes no markup, no script and no worker, and the guard sees it", async ({
    dashboard,
    guard,
    page,
  }) => {
    await dashboard.open();
    const refused = await page.evaluate(() => {
      const attempts: (() => unknown)[] = [
        () => {
          document.body.innerHTML = "<p>planted</p>";
        },
        () => document.body.insertAdjacentHTML("beforeend", "<p>planted</p>"),
        () => {
          document.createElement("script").text = "planted()";
        },
        () => {
          document.createElement("script").src = "./early.js";
        },
        () => new Worker("./early.js"),
        () => new Worker("data:text/javascript,planted()"),
        () => setTimeout("planted()"),
        () =>
          (
            window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }
          ).trustedTypes.createPolicy("default", {}),
      ];
      return attempts.map((attempt) => {
        try {
          return attempt();
        } catch (error) {
          return (error as Error).name;
        }
      });
    });
    expect(refused).toEqual(Array(8).fill("TypeError"));
    await expect(page.getByText("planted")).toHaveCount(0);
    expect(guard.takeViolations().filter((fault) => fault.includes("policy: ")).length).toBeGreaterThan(6);
  });

  test("the guard sees a request to another server when there is one, also from a file without a policy", async ({
    guard,
    page,
  }) => {
    await page.goto("./data/LICENSE");
    await page.evaluate(() => fetch("https://elsewhere.invalid/pixel.gif").catch(() => undefined));
    expect(guard.takeViolations().join()).toContain("request to another origin: https://elsewhere.invalid/pixel.gif");
  });
});
