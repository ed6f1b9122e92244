import { expect } from "@playwright/test";
import { serveInventedFlood } from "#e2e/invented-flood.ts";
import { PanelsDriver } from "#e2e/panels-driver.ts";
import { test } from "#e2e/test.ts";

test.use({ graphics: false });

test.describe("the disagreement view tells who differs from whom, and why", () => {
  test("what is lower later comes first, then differences with a reason, then echoes", async ({ dashboard }) => {
    await dashboard.open("?panel=disagreements&metric=killed");
    expect(await dashboard.headings("Disagreements", 3)).toEqual([
      "Lower later, and both can be right",
      "Differences with a reason",
      "Different groups or places",
      "Echoes",
      "Not contradicted, not confirmed",
    ]);
    const panel = dashboard.region("Disagreements");
    await expect(panel).toContainText("at least 16 does not exclude 18");
    await expect(panel).toContainText("1 claim, 3 publications");
  });

  test("every figure inside a reason opens its claim, and Back returns to the reason", async ({ dashboard, page }) => {
    await dashboard.open("?panel=disagreements&metric=killed");
    await dashboard
      .reason("The later figure is lower")
      .getByRole("button", { name: /Kazakh state media: 18/ })
      .first()
      .click();
    await expect(dashboard.sheet()).toContainText("Unnamed publication E");
    await dashboard.addressSays("claim", "cl-killed-security-forces-18-state-media");
    await page.goBack();
    await expect(dashboard.sheet()).toHaveCount(0);
    await expect(dashboard.reason("The later figure is lower")).toBeVisible();
  });

  test("what a card announces leads to the comparison that says why", async ({ dashboard, page }) => {
    await dashboard.open("?metric=detained");
    await dashboard
      .region("Figures")
      .getByRole("button", { name: /^Security forces: a later figure is lower/ })
      .press("Enter");
    await expect(dashboard.reason("The later figure is lower")).toBeVisible();
    await dashboard.addressSays("metric", "killed");
    // The next key is for the panels, not for the head of the page.
    await expect(new PanelsDriver(page).list()).toBeFocused();
  });

  test("by claimant or by publication, the same claims are shown", async ({ dashboard }) => {
    await dashboard.open("?panel=disagreements&metric=detained");
    const byClaimant = await dashboard.figureIds();
    await dashboard.seriesBy("Publication");
    await dashboard.addressSays("by", "publication");
    expect((await dashboard.figureIds()).sort()).toEqual(byClaimant.sort());
    await expect(dashboard.region("Disagreements")).toContainText("1 claim, 2 publications");
  });

  test("a chosen place is held against its country", async ({ dashboard }) => {
    await dashboard.open("?panel=disagreements&metric=killed");
    await dashboard.choose("Place", "Almaty");
    await dashboard.addressSays("place", "almaty");
    await expect(dashboard.region("Disagreements")).toContainText("is a part of 164");
    await expect(dashboard.figure("cl-killed-security-forces-18-state-media", "Disagreements")).toHaveCount(0);
  });

  test("where nothing differs it says so, claims no agreement, and leads on", async ({ dashboard }) => {
    await dashboard.open("?panel=disagreements&metric=queue_time");
    const panel = dashboard.region("Disagreements");
    await expect(panel).toContainText("That is no agreement");
    await expect(dashboard.figure("cl-queue-time-30-resident", "Disagreements")).toBeVisible();
    await panel.getByRole("button", { name: /^Killed/ }).click();
    await dashboard.addressSays("metric", "killed");
    await expect(panel).toContainText("Lower later, and both can be right");
  });

  test("a headline that garbles a figure is a misprint and no contradiction", async ({ dashboard }) => {
    await dashboard.open("?panel=disagreements&metric=detained");
    expect((await dashboard.headings("Disagreements", 3)).slice(0, 2)).toEqual([
      "Misprints",
      "Differences with a reason",
    ]);
    await expect(dashboard.reason("Printed garbled")).toContainText("detained police officers");
  });

  test("a figure is not called undisputed where a filter hides who disputes it", async ({ dashboard }) => {
    await dashboard.open("?panel=disagreements&metric=killed&publication=pub-e");
    expect(await dashboard.headings("Disagreements", 3)).toContain("Compared with accounts outside this selection");
  });

  test("words have a place in the comparison and none on the scale", async ({ dashboard }) => {
    await dashboard.open("?panel=disagreements&metric=killed");
    await expect(dashboard.claimRow("Social media users in Kazakhstan")).toContainText(
      "words only, no place on the scale",
    );
  });
});

test.describe("with a dataset that has every hedge and a correction", () => {
  test.beforeEach(({ page }) => serveInventedFlood(page));

  test("contradictions come before all else", async ({ dashboard }) => {
    await dashboard.open("?panel=disagreements");
    expect((await dashboard.headings("Disagreements", 3)).slice(0, 2)).toEqual(["Contradictions", "Misprints"]);
    await expect(dashboard.reason("No number fits both")).toContainText("about 180");
  });

  test("a figure that was replaced or retracted is struck and kept", async ({ dashboard }) => {
    await dashboard.open("?panel=disagreements");
    const panel = dashboard.region("Disagreements");
    for (const id of ["cl-ministry-150", "cl-opposition-400"]) {
      await expect(dashboard.figure(id, "Disagreements").first()).toHaveAccessibleName(/withdrawn or replaced/);
    }
    await expect(panel).toContainText("Ministry of Emergencies replaced at least 150 of 2 Mar by 140 on 4 Mar");
    await expect(panel).toContainText("Opposition no longer stands by 400");
    await expect(dashboard.figure("cl-rescuers-up-to-500", "Disagreements").first()).not.toHaveAccessibleName(
      /withdrawn/,
    );
  });

  test("on the clock of what was known the old figure stands until the correction is printed", async ({
    dashboard,
  }) => {
    const old = () => dashboard.figure("cl-ministry-150", "Disagreements").first();
    await dashboard.open("?panel=disagreements&clock=known&to=2024-03-04");
    await expect(old()).not.toHaveAccessibleName(/withdrawn/);
    await dashboard.typeRange("2024-03-01", "2024-03-05");
    await expect(old()).toHaveAccessibleName(/withdrawn or replaced/);
  });

  test("the news of the day tells of the correction", async ({ dashboard }) => {
    await dashboard.open("?clock=known&to=2024-03-05");
    const panel = dashboard.region("Figures");
    await expect(panel).toContainText("What 5 Mar added to what was known");
    await expect(panel).toContainText("The Wire comes out: 3 new claims, 1 figure replaced");
  });
});
