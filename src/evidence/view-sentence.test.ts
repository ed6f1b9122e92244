import { describe, expect, it } from "vitest";
import { dayOn, smallLookup } from "#evidence/small-dataset.fixture.ts";
import { viewSentence } from "#evidence/view-sentence.ts";
import { textIn } from "#i18n/text.fixture.ts";
import { EVERYTHING, type Filter } from "#model/filter.ts";
import { lookupOf } from "#model/lookup.ts";

const said = (change: Partial<Filter> & { alone?: string; metric?: string }) =>
  viewSentence(textIn("en"), smallLookup(), { ...EVERYTHING, ...change });

describe("a view in words", () => {
  it("names the days of the timeline, the clock, and that nothing is filtered", () => {
    const { dataset } = smallLookup();
    const { from } = dataset.meta.coverage;
    const events = dataset.events.filter(({ start }) => start >= from);
    const claims = dataset.claims.filter(({ asOf }) => asOf >= from);
    expect(viewSentence(textIn("en"), lookupOf({ ...dataset, events, claims }), EVERYTHING)).toBe(
      "All days, 2\u2009–\u200919 Jan 2022. Ordered by the day that a record speaks of. No filters.",
    );
  });

  it("names no first day where a record speaks of one before the timeline, which is shown too", () => {
    expect(said({})).toMatch(/^All days up to 19 Jan 2022\. /);
  });

  it("names the metric that is compared, which is no filter", () => {
    expect(said({ metric: "killed" })).toMatch(/ Measure: killed\. No filters\.$/);
  });

  it("names the people whose figures alone are compared", () => {
    expect(said({ alone: "total" })).toMatch(/ People: total\.$/);
    expect(said({ alone: "gone" })).toContain("People: gone (not in this version).");
  });

  it("says where the days begin only if a day was chosen: what came before the timeline is shown too", () => {
    expect(said({ to: dayOn("2022-01-09") })).toMatch(/^Up to 9 Jan 2022\. /);
    expect(said({ from: dayOn("2022-01-05") })).toMatch(/^5\s–\s19 Jan 2022\. /);
    expect(said({ from: dayOn("2022-01-05"), to: dayOn("2022-01-05") })).toMatch(/^5 Jan 2022 alone\. /);
  });

  it("names every filter in force, one that the dataset lacks by its id", () => {
    const filter = {
      clock: "known",
      places: ["city", "gone"],
      categories: ["march"],
      claimants: ["ministry"],
      publications: ["a"],
      text: "square",
    } as const;
    expect(said(filter)).toContain(
      "Places and scopes: The city, gone (not in this version). Categories: march. Claimants: Ministry. Publications: Outlet A. Search: “square”.",
    );
    expect(said(filter)).toContain("Ordered by the day of publication");
    expect(said(filter)).not.toContain("No filters");
  });
});
