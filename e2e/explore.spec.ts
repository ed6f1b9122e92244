import { expect } from "@playwright/test";
import { test } from "#e2e/test.ts";

test.describe("the days that a reader chooses hold everywhere", () => {
  test("a dragged handle moves count, map, histogram and list together", async ({ dashboard }) => {
    await dashboard.open("?panel=events");
    const { all } = await dashboard.counted();

    await dashboard.drag("End date", -12);

    await expect(dashboard.field("To")).toHaveValue("2022-01-07");
    await dashboard.addressSays("to", "2022-01-07");
    await expect.poll(async () => (await dashboard.counted()).shown).toBeLessThan(all);
    const { shown } = await dashboard.counted();
    await expect.poll(() => dashboard.eventsOnMap()).toBe(shown);
    await expect.poll(() => dashboard.eventsListed()).toBe(shown);
    await expect(dashboard.eventRows()).toHaveCount(shown);
  });
});

test.describe("the days that a reader chooses hold everywhere, map or none", () => {
  test.use({ graphics: false });

  test("a typed day shows as many events as its bar in the histogram", async ({ dashboard }) => {
    await dashboard.open("?panel=events");
    const bar = await dashboard.eventsOnDay("9 Jan 2022");

    await dashboard.typeRange("2022-01-09", "2022-01-09");

    await expect.poll(async () => (await dashboard.counted()).shown).toBe(bar);
    await expect.poll(() => dashboard.eventsOnMap()).toBe(bar);
    await expect.poll(() => dashboard.eventsListed()).toBe(bar);
  });

  test("the chart shows what was claimed by the end of the range, and nothing later", async ({ dashboard }) => {
    await dashboard.open("?metric=detained&to=2022-01-07");
    const shown = () => dashboard.claimsInChartTable("All people, Kazakhstan");
    await expect.poll(shown).toEqual(["cl-detained-total-over-3000-pub-e"]);

    await dashboard.typeRange("2022-01-02", "2022-01-10");

    await expect
      .poll(shown)
      .toEqual([
        "cl-detained-total-5800-president-office",
        "cl-detained-total-7939-interior-ministry",
        "cl-detained-total-nearly-8000-government",
        "cl-detained-total-over-3000-pub-e",
        "cl-detained-total-over-5000-government",
        "cl-detained-total-over-5000-kazakh-tv",
      ]);
  });

  test("so narrow a range as a day can be dragged as it is, and by each of its handles", async ({ dashboard }) => {
    await dashboard.open("?from=2022-01-09&to=2022-01-09");
    const days = () => Promise.all(["From", "To"].map((end) => dashboard.field(end as "From").inputValue()));

    await dashboard.dragChosenDays(3);
    await expect.poll(days).toEqual(["2022-01-12", "2022-01-12"]);
    await dashboard.drag("Start date", -4);
    await expect.poll(days).toEqual(["2022-01-08", "2022-01-12"]);
    await dashboard.drag("End date", -2);
    await expect.poll(days).toEqual(["2022-01-08", "2022-01-10"]);
  });

  test("what is said and drawn of the chosen days follows them in the hand, and stays so when they are let go", async ({
    dashboard,
    page,
  }) => {
    await dashboard.open("?from=2022-01-05&to=2022-01-06");
    const timeline = dashboard.region("Timeline");
    const [before, drawn] = [await dashboard.counted(), await dashboard.chosenShapes()];
    const said = async () => {
      await expect(timeline).toContainText(/8\s–\s9\sJan/);
      await expect(timeline.locator("[data-worded]")).toHaveText([/^8\sJan 2022$/, /^9\sJan 2022$/]);
      const counted = await dashboard.counted();
      expect(counted.all).toBe(before.all);
      expect(counted.shown).not.toBe(before.shown);
      return [counted.shown, await dashboard.chosenShapes()] as const;
    };

    await dashboard.holdChosenDays(3);
    const held = await said();
    expect(new URL(page.url()).searchParams.get("from")).toBe("2022-01-05");
    expect(held[1]).not.toEqual(drawn);
    await page.mouse.up();
    await dashboard.addressSays("from", "2022-01-08");
    expect(await said()).toEqual(held);
    await dashboard.typeRange("2022-01-05", "2022-01-06");
    await expect.poll(() => dashboard.chosenShapes()).toEqual(drawn);
    expect((await dashboard.counted()).shown).toBe(before.shown);
  });

  test("the arrow keys move a handle by a day, and the handles never cross", async ({ dashboard, page }) => {
    await dashboard.open();
    await dashboard.slider("End date").focus();
    await page.keyboard.press("ArrowLeft");
    await expect(dashboard.field("To")).toHaveValue("2022-01-18");
    await expect(dashboard.slider("End date")).toHaveAttribute("aria-valuetext", "Tuesday, 18\u00a0January 2022");

    await page.keyboard.press("Home");
    await expect(dashboard.field("To")).toHaveValue("2022-01-02");
    await dashboard.slider("Start date").focus();
    await page.keyboard.press("End");
    await expect(dashboard.field("From")).toHaveValue("2022-01-02");
  });

  test("what lies before the first day is taken in and left out by a press, and by the keys", async ({
    dashboard,
    page,
  }) => {
    await dashboard.open();
    const { all } = await dashboard.counted();
    const earlier = dashboard.region("Timeline").getByRole("button", { name: /^Before 2\sJan/ });
    await expect(earlier).toHaveAttribute("aria-pressed", "true");
    await expect(dashboard.field("From")).toHaveAccessibleDescription("earlier");
    await earlier.click();
    await expect(earlier).toHaveAttribute("aria-pressed", "false");
    await expect(dashboard.field("From")).toHaveAccessibleDescription("");
    await dashboard.addressSays("from", "2022-01-02");
    expect((await dashboard.counted()).shown).toBeLessThan(all);

    await dashboard.slider("Start date").focus();
    await page.keyboard.press("ArrowRight");
    await dashboard.addressSays("from", "2022-01-03");
    await page.keyboard.press("ArrowLeft");
    await dashboard.addressSays("from", "2022-01-02");
    await expect(dashboard.slider("Start date")).toHaveAttribute("aria-valuetext", "Sunday, 2\u00a0January 2022");
    await page.keyboard.press("ArrowLeft");
    await dashboard.addressSays("from", null);
    await expect(dashboard.slider("Start date")).toHaveAttribute(
      "aria-valuetext",
      "Sunday, 2\u00a0January 2022, and earlier",
    );
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Home");
    await dashboard.addressSays("from", null);
    await expect(earlier).toHaveAttribute("aria-pressed", "true");
    await expect.poll(async () => (await dashboard.counted()).shown).toBe(all);
  });

  test("a date that crosses the other end is explained and changes nothing", async ({ dashboard }) => {
    await dashboard.open("?from=2022-01-05&to=2022-01-09");
    const before = await dashboard.counted();
    await dashboard.field("From").fill("2022-01-12");
    await dashboard.field("From").press("Enter");
    await expect(
      dashboard
        .region("Timeline")
        .getByText(/later|after|before/i)
        .first(),
    ).toBeVisible();
    expect(await dashboard.counted()).toEqual(before);
  });

  test("Reset also clears a date that could not be taken", async ({ dashboard }) => {
    await dashboard.open();
    await dashboard.field("To").fill("2090-01-01");
    await expect(dashboard.region("Timeline")).toContainText("the timeline covers no other");
    await dashboard.button("Reset").click();
    await expect(dashboard.field("To")).toHaveValue("2022-01-19");
  });

  test("the two clocks order the same records differently", async ({ dashboard }) => {
    await dashboard.open("?to=2022-01-08");
    const happened = await dashboard.counted();
    await dashboard.chooseClock("What was known");
    await expect.poll(async () => (await dashboard.counted()).shown).not.toBe(happened.shown);
    expect((await dashboard.counted()).all).toBe(happened.all);
  });

  test("a misspelt search leads to the name that is near, and Back to what was typed", async ({ dashboard, page }) => {
    await dashboard.open();
    await dashboard.search().fill("Taldykurgan");
    await dashboard.button("Did you mean “Taldykorgan”?").click();
    await expect(dashboard.search()).toHaveValue("Taldykorgan");
    expect((await dashboard.counted()).shown).toBeGreaterThan(0);
    await page.goBack();
    await expect(dashboard.search()).toHaveValue("Taldykurgan");
  });

  test("a search for words that stand together nowhere offers each alone", async ({ dashboard }) => {
    await dashboard.open("?q=Taldykorgan+detained");
    expect((await dashboard.counted()).shown).toBe(0);
    await expect(dashboard.button("Look for “detained” alone")).toBeVisible();
    await dashboard.button("Look for “Taldykorgan” alone").click();
    await expect(dashboard.search()).toHaveValue("Taldykorgan");
    expect((await dashboard.counted()).shown).toBeGreaterThan(0);
  });

  test("a search for an outlet that only events came through leads to them from every panel without a figure", async ({
    dashboard,
  }) => {
    for (const panel of ["figures", "disagreements", "claims"]) {
      await dashboard.open(`?panel=${panel}&q=Tengrinews`);
      await dashboard.button("Show the events").click();
      const { shown } = await dashboard.counted();
      expect(shown).toBeGreaterThan(0);
      await expect(dashboard.eventRows()).toHaveCount(shown);
    }
  });

  test("a search that only claims answer leads to them from the events, and offers no other search", async ({
    dashboard,
  }) => {
    await dashboard.open("?panel=events&q=killed+164");
    expect((await dashboard.counted()).shown).toBe(0);
    await expect(dashboard.button(/^Look for/)).toHaveCount(0);
    await dashboard.button("Show the claims").click();
    await dashboard.addressSays("panel", "claims");
    await expect(dashboard.region("Claims").getByRole("row").nth(1)).toContainText("164");
  });

  test("a number is looked for as a whole", async ({ dashboard }) => {
    await dashboard.open("?panel=claims&q=16+officers");
    await expect(dashboard.region("Claims").getByRole("row").filter({ hasText: "At least 16" })).toHaveCount(1);
    await expect(dashboard.region("Claims").getByRole("row").filter({ hasText: "164" })).toHaveCount(0);
  });

  test("a search in another script finds the place under its later name", async ({ dashboard }) => {
    await dashboard.open("?panel=events");
    const { all } = await dashboard.counted();
    await dashboard.search().fill("Астана");
    await expect.poll(async () => (await dashboard.counted()).shown).toBeLessThan(all);
    expect((await dashboard.counted()).shown).toBeGreaterThan(0);
    await expect(dashboard.place("Nur-Sultan")).toHaveAttribute("data-count", /[1-9]/);
    await expect(dashboard.place("Almaty")).toHaveAttribute("data-count", "0");
  });
});
