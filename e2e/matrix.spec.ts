import { expect } from "@playwright/test";
import { test } from "#e2e/test.ts";

test.use({ graphics: false });

const A = "Unnamed publication A";
const B = "Unnamed publication B";
const C = "Unnamed publication C";
const D = "Unnamed publication D";
const E = "Unnamed publication E";
const CHILDREN = "cl-killed-children-3-health-ministry";

test.describe("at a glance, what each publication prints and what it leaves out", () => {
  test("a publication that is silent on a measure is seen to be", async ({ dashboard }) => {
    await dashboard.open("?panel=sources");
    await expect(await dashboard.matrixCell("Injured", A)).toHaveText(/\d claim/);
    for (const outlet of [B, C, D])
      await expect(await dashboard.matrixCell("Injured", outlet)).toHaveText(/not printed/);
    await expect(dashboard.matrixHead(B)).toContainText(/\d+ of \d+ claims/);
  });

  test("a publication of 7 January does not leave out what was counted two days later", async ({ dashboard }) => {
    await dashboard.open("?panel=sources");
    await expect(await dashboard.matrixCell("Children Kazakhstan", E)).toHaveText("out earlier");
    await expect(await dashboard.matrixCell("Children Kazakhstan", A)).toContainText("not printed");
  });

  test("a day that no text gives excuses no publication", async ({ dashboard }) => {
    await dashboard.open("?panel=sources");
    await expect(await dashboard.matrixCell("Protesters Kazakhstan", E)).toContainText("not printed");
  });

  test("every claim is in it, under each publication that prints it", async ({ dashboard }) => {
    await dashboard.open("?panel=sources");
    expect(new Set(await dashboard.figureIds())).toEqual(await dashboard.claimIds());
    await expect(dashboard.matrixEntries(CHILDREN)).toHaveCount(2);
  });

  test("a press on a figure opens its claim, and on a name its publication", async ({ dashboard }) => {
    await dashboard.open("?panel=sources");
    await (await dashboard.matrixCell("Children Kazakhstan", D)).getByRole("button").click();
    await expect(dashboard.sheet()).toContainText("Where it is printed");
    await dashboard.addressSays("claim", CHILDREN);
    await dashboard.sheet().getByRole("button", { name: "Close", exact: true }).click();
    await dashboard.matrixHead(D).getByRole("button").click();
    await dashboard.addressSays("source", "pub-d");
    await expect(dashboard.region("Sources")).toContainText("¶1");
  });

  test("a figure that a headline garbles says so in its cell", async ({ dashboard }) => {
    await dashboard.open("?panel=sources");
    await expect(dashboard.matrixEntries("cl-detained-total-nearly-8000-government")).toContainText("printed garbled");
  });

  test("on the clock of what was known, a publication that was not out leaves nothing out", async ({ dashboard }) => {
    await dashboard.open("?panel=sources&clock=known&to=2022-01-08");
    await expect(dashboard.matrixHead(A)).toContainText("not out yet on 8 Jan");
    await expect(dashboard.matrixHead(E)).toContainText(/(\d+) of \1 claims/);
    await expect(await dashboard.matrixCell("Killed", A)).toHaveText(/not out yet/);
    await expect(await dashboard.matrixCell("Killed", E)).toHaveText(/\d claim/);
    await dashboard.chooseClock("What happened");
    await expect(await dashboard.matrixCell("Detained", E)).toHaveText(/\d claim/);
    await expect(dashboard.matrixHead(A)).toContainText(/\d+ of \d+ claims/);
  });

  test("what a filter takes away is not called left out", async ({ dashboard }) => {
    await dashboard.open("?panel=sources&claimant=state-media");
    await expect(await dashboard.matrixCell("Killed", E)).toHaveText(/\d claim/);
    await expect(await dashboard.matrixCell("Killed", B)).toHaveText(/filtered out/);
  });

  test.describe("on a phone", () => {
    test.use({ viewport: { width: 390, height: 844 } });

    test("the page does not move sideways, and every figure can be met with a thumb", async ({ dashboard }) => {
      await dashboard.open("?panel=sources");
      await expect(dashboard.matrixHead(C)).toBeVisible();
      expect(await dashboard.layoutWidth()).toBeLessThanOrEqual(390);
      expect(await dashboard.smallestTargetInMatrix()).toBeGreaterThanOrEqual(24);
    });
  });
});
