import { expect } from "@playwright/test";
import { test } from "#e2e/test.ts";

test.use({ graphics: false });

const OVER_5000 = "cl-detained-total-over-5000-government";

test.describe("what happened and what was known are two pictures", () => {
  test("the figures of 9 January differ: some of that day were printed only on the tenth", async ({ dashboard }) => {
    await dashboard.open("?panel=disagreements&metric=detained&to=2022-01-09");
    expect(await dashboard.figureIds()).toContain(OVER_5000);
    await dashboard.chooseClock("What was known");
    await expect(dashboard.figure(OVER_5000, "Disagreements")).toHaveCount(0);
    await expect(dashboard.page.getByText("Ordered by the day of publication")).toBeVisible();
    await dashboard.typeRange("2022-01-02", "2022-01-10");
    await expect(dashboard.figure(OVER_5000, "Disagreements").first()).toBeVisible();
  });

  test("day by day what was known grows, and each day says what it added", async ({ dashboard }) => {
    await dashboard.open("?clock=known&to=2022-01-07");
    const panel = dashboard.region("Figures");
    await expect(panel).toContainText("Unnamed publication E comes out");
    await dashboard.button("One day forward").click();
    await expect(panel).toContainText("What 8 Jan added to what was known");
    await expect(panel).toContainText("Nothing was added that day");
    await dashboard.button("One day forward").click();
    await expect(panel).toContainText("Unnamed publication A and Unnamed publication D come out");
    await expect(panel).toContainText("1 later figure that is lower");
    await dashboard.button("One day forward").click();
    await expect(panel).toContainText("Unnamed publication B and Unnamed publication C come out");
    await expect(panel).toContainText("1 figure printed garbled");
    await expect(panel).not.toContainText("figures now disagree");
  });

  test("playing what was known goes from one day of print to the next, and stops at the last", async ({
    dashboard,
    page,
  }) => {
    const table = await (await page.request.get("data/publications.csv")).text();
    const printed = [...table.matchAll(/,(2022-\d\d-\d\d),/g)].map(([, day = ""]) => day).sort();
    await dashboard.open("?clock=known&to=2022-01-07");
    await dashboard.button("Play").click();
    await expect(dashboard.region("Figures")).toContainText("What 9 Jan added to what was known");
    await expect(dashboard.region("Figures")).toContainText("What 10 Jan added to what was known");
    await expect(dashboard.button("Play")).toBeVisible();
    await expect(dashboard.field("To")).toHaveValue(printed.at(-1) ?? "");
  });

  test("a claim's sheet tells nothing that came later, unless it is asked", async ({ dashboard }) => {
    await dashboard.open("?clock=known&to=2022-01-07&claim=cl-killed-security-forces-18-state-media");
    await expect(dashboard.sheet()).toContainText("Shown as it was known by 7 Jan 2022");
    await expect(dashboard.sheet()).not.toContainText("at least 16");
    await dashboard.button("Show what came later").click();
    await expect(dashboard.sheet()).toContainText("at least 16 does not exclude 18");
  });

  test("an event's sheet leaves out what was written of it with later texts in mind, unless it is asked", async ({
    dashboard,
  }) => {
    await dashboard.open("?clock=known&to=2022-01-07&event=ev-security-forces-casualties");
    await expect(dashboard.sheet()).toContainText("Shown as it was known by 7 Jan 2022");
    await expect(dashboard.sheet()).not.toContainText("at least 16");
    await dashboard.button("Show what came later").click();
    await expect(dashboard.sheet()).toContainText("at least 16");
  });

  test("lists count the publications that were out, as sheets do", async ({ dashboard }) => {
    await dashboard.open("?clock=known&to=2022-01-07&panel=events");
    await expect(dashboard.region("Events")).toContainText("1 publication");
    await expect(dashboard.region("Events")).not.toContainText(/[2-5] publications/);
    await dashboard.open("?clock=known&to=2022-01-09&panel=claims");
    await expect(dashboard.region("Claims")).toContainText("164");
    await expect(dashboard.region("Claims")).not.toContainText(/[2-5] publications|publication [BC]/);
  });

  test("the news of a day opens the claims that it names", async ({ dashboard }) => {
    await dashboard.open("?clock=known&to=2022-01-09");
    await dashboard.region("Figures").getByText("Show what is new").click();
    await dashboard
      .region("Figures")
      .getByRole("button", { name: /Interior Ministry: at least 16/ })
      .first()
      .click();
    await expect(dashboard.sheet()).toContainText("at least 16");
  });
});

for (const [folder, hint] of [
  ["", "Ordered by the day that a record speaks of."],
  ["ru/", "По дню, о котором говорит запись."],
  ["kk/", "Жазбада айтылған күн бойынша."],
] as const) {
  test(`on a phone /${folder} says under the clocks what they order by, and fits`, async ({ dashboard, page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(`./${folder}`);
    const box = await page.getByText(hint).boundingBox();
    expect(box?.width).toBeGreaterThan(100);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    expect(await dashboard.layoutWidth()).toBeLessThanOrEqual(360);
  });
}
