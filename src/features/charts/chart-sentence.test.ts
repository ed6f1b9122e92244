import { describe, expect, it } from "vitest";
import type { Claim } from "#dataset/records.ts";
import { chartRows } from "#features/charts/chart-rows.ts";
import { chartSentence } from "#features/charts/chart-sentence.ts";
import { textFor } from "#i18n/text.ts";
import { EVERYTHING } from "#model/filter.ts";
import { aClaim, cite, january, sampleLookup } from "#model/sample-dataset.ts";

function sentence(...claims: readonly Claim[]): string {
  const lookup = sampleLookup({ claims });
  const rows = chartRows(lookup, { metric: null, population: null, by: "claimant", filter: EVERYTHING });
  const place = rows?.places[0];
  return rows && place ? chartSentence(textFor("en"), lookup, { rows, place }) : "";
}

describe("chartSentence", () => {
  const interior = aClaim({ asOf: january(9), value: 16 });
  const health = aClaim({ asOf: january(9), value: 164, claimant: "health" });

  it("names measure, people, place, days, claims and claimants, and that the figures conflict", () => {
    expect(sentence(interior, health)).toBe(
      "killed, total, Kazakhstan, 2 Jan 2022 to 12 Jan 2022. 2 claims by Interior Ministry, Health Ministry. What a comparison finds: figures disagree.",
    );
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
      const place = rows?.places[0];
      return rows && place ? chartSentence(textFor("en"), lookup, { rows, place }) : "";
    };
    expect(at(9)).toContain("Nothing to compare.");
    expect(at(10)).not.toContain("Nothing to compare.");
  });

  it("says so where there is nothing to compare", () => {
    expect(sentence(interior)).toContain("Nothing to compare.");
  });
});
