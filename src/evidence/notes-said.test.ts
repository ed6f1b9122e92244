import { describe, expect, it } from "vitest";
import { notesSaid } from "#evidence/notes-said.ts";
import { textIn } from "#i18n/text.fixture.ts";
import { discrepanciesUpTo } from "#model/discrepancies.ts";
import { EVERYTHING } from "#model/filter.ts";
import { aClaim, cite, january, sampleLookup } from "#model/sample-dataset.ts";

const forces = aClaim({ id: "a-forces", value: 18, note: { en: "which services are meant is left open" } });
const officers = aClaim({ id: "b-officers", value: 26, claimant: "health", note: { en: "counts officers" } });
const plain = aClaim({ id: "c-plain", value: 30, claimant: "interior", asOf: january(8) });

function notesOf(claims: readonly ReturnType<typeof aClaim>[], to: number | null = null) {
  const lookup = sampleLookup({ claims, citations: claims.map((claim) => cite("a", claim)) });
  const upTo = { ...EVERYTHING, clock: "known", to: to === null ? null : january(to) } as const;
  return discrepanciesUpTo(lookup, EVERYTHING).flatMap((one) => notesSaid(textIn("en"), lookup, { one, upTo }));
}

describe("what the records say of claims", () => {
  it("is a part of why two of them cannot both be right, each with its claimant", () => {
    expect(notesOf([forces, officers])).toEqual([
      expect.stringMatching(/: which services are meant is left open$/),
      expect.stringMatching(/: counts officers$/),
    ]);
  });

  it("is left out of what differs for a reason", () => {
    expect(notesOf([forces, { ...plain, asOf: january(10) }])).toEqual([]);
  });

  it("is not said before the last text had come", () => {
    expect(notesOf([forces, officers], 9)).toEqual([]);
  });
});
