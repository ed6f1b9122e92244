import { describe, expect, it } from "vitest";
import type { Claim } from "#dataset/records.ts";
import { chartRows } from "#features/charts/chart-rows.ts";
import { chartSentence } from "#features/charts/chart-sentence.ts";
import { textIn } from "#i18n/text.fixture.ts";
import { EVERYTHING } from "#model/filter.ts";
import { aClaim, cite, january, sampleLookup } from "#model/sample-dataset.ts";

function sentence(...claims: readonly Claim[]): string {
  const lookup = sampleLookup({ claims });
  const rows = chartRows(lookup, { metric: null, population: null, by: "claimant", filter: EVERYTHING });
  return rows?.main ? chartSentence(textIn("en"), lookup, { rows, scope: rows.main }) : "";
}

describe("chartSentence", () => {
  const interior = aClaim({ asOf: january(9), value: 16 });
  const health = aClaim({ asOf: january(9), value: 164, claimant: "health" });

  it("names measure, people, place, days, clock, claims and claimants, that the figures conflict, and the spread", () => {
    expect(sentence(interior, health)).toBe(
      "killed, total, Kazakhstan, 2 Jan 2022 to 12 Jan 2022, by the day that each figure speaks of. 2 claims by Interior Ministry, Health Ministry. What a comparison finds: figures disagree. Spread of standing claims, not a range of truth: from 16 (Interior Ministry) to 164 (Health Ministry).",
    );
  });

  it("speaks of no spread where a single figure stands, nor where the last days have none", () => {
    expect(sentence(interior)).not.toContain("Spread");
    const agrees = aClaim({ asOf: january(10), value: 164, claimant: "interior" });
    expect(sentence(interior, health, agrees)).not.toContain("Spread");
  });

  it("does not call a difference of days a conflict", () => {
    const later = aClaim({ asOf: january(10), value: 164, claimant: "health" });
    expect(sentence(interior, later)).toContain("differ by day and claimant");
  });

  it("finds nothing garbled by a publication that was not out yet, on the clock of what was known", () => {
    const lookup = sampleLookup({
      claims: [interior],
      citations: [cite("a", interior), cite("c", interior, { fidelity: "garbled" })],
    });
    const at = (day: number) => {
      const filter = { ...EVERYTHING, clock: "known" as const, to: january(day) };
      const rows = chartRows(lookup, { metric: null, population: null, by: "claimant", filter });
      return rows?.main ? chartSentence(textIn("en"), lookup, { rows, scope: rows.main }) : "";
    };
    expect(at(9)).toContain("Nothing to compare.");
    expect(at(10)).not.toContain("Nothing to compare.");
  });

  it("says so where there is nothing to compare", () => {
    expect(sentence(interior)).toContain("Nothing to compare.");
  });
});

it.each(["en", "ru", "kk"] as const)("names people, place and claimants in the language of the page: %s", (locale) => {
  const claims = [aClaim({ value: 18, qualifier: "at_least" }), aClaim({ value: 26, claimant: "health" })];
  const lookup = sampleLookup({ claims, citations: claims.map((claim) => cite("b", claim)) });
  const filter = { ...EVERYTHING, clock: "known" as const };
  const rows = chartRows(lookup, { metric: null, population: null, by: "publication", filter });
  expect(rows?.main && chartSentence(textIn(locale), lookup, { rows, scope: rows.main })).toMatchSnapshot();
});
