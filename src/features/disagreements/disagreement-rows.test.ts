import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "#dataset/records.ts";
import { rowsOf, tellingRows } from "#features/disagreements/disagreement-rows.ts";
import { disagreements } from "#model/disagreements.ts";
import { EVERYTHING } from "#model/filter.ts";
import { aClaim, citationsFrom, cite, claimsFrom, january, sampleLookup } from "#model/sample-dataset.ts";

const health = aClaim({ id: "health", value: 164 });
const tv = aClaim({ id: "tv", claimant: "television", value: 18 });
const posts = aClaim({ id: "posts", claimant: "posts", qualifier: "word_only", word: "dozens" });
const citations = [cite("c", health), cite("a", health, { paragraph: 7 }), cite("a", health), cite("a", tv)];
const lookup = sampleLookup({ claims: [health, tv, posts], citations });
const keys = (claims: readonly Claim[], by: "claimant" | "publication") =>
  rowsOf(lookup, claims, { by, upTo: EVERYTHING }).map(({ key }) => key);

describe("the rows of a comparison", () => {
  it("are one for each claim by claimant, and one for each publication that prints it by publication", () => {
    expect(keys([health, tv, posts], "claimant")).toEqual(["health", "tv", "posts"]);
    expect(keys([health, tv, posts], "publication")).toEqual(["a health", "a tv", "c health", "posts"]);
  });

  it("are, of very many, those that ask for explaining and the newest, in their order", () => {
    const early = aClaim({ id: "early", asOf: january(1), value: 9 });
    const other = aClaim({ id: "other", asOf: january(1), value: 7, claimant: "health" });
    const later = Array.from({ length: 60 }, (_, i) => aClaim({ id: `${i}`, asOf: january(2 + i), value: 10 + i }));
    const claims = [early, other, ...later];
    const rows = rowsOf(sampleLookup({ claims }), claims, { by: "claimant", upTo: EVERYTHING });
    const found = disagreements(claims);
    const told = tellingRows(rows, { scope: early, found }).map(({ key }) => key);
    expect([told.length, told.slice(0, 3), told.at(-1)]).toEqual([40, ["early", "other", "22"], "59"]);
    expect(tellingRows(rows, { scope: null, found: [] }).map(({ key }) => key)).toEqual(
      claims.slice(0, 40).map(({ id }) => id),
    );
    expect(tellingRows(rows.slice(0, 40), { scope: early, found })).toHaveLength(40);
  });

  it("show the same claims whichever way they are set", () => {
    const seeds = fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40)), { maxLength: 15 });
    const pairs = fc.array(fc.tuple(fc.nat(9), fc.nat(60)), { maxLength: 20 });
    fc.assert(
      fc.property(seeds, pairs, (numbers, cited) => {
        const claims = claimsFrom(numbers);
        const table = sampleLookup({ claims, citations: citationsFrom(cited, claims) });
        const shown = (by: "claimant" | "publication") => [
          ...new Set(rowsOf(table, claims, { by, upTo: EVERYTHING }).map(({ claim }) => claim.id)),
        ];
        expect(shown("publication").sort()).toEqual(shown("claimant").sort());
        expect(shown("claimant")).toHaveLength(claims.length);
      }),
    );
  });
});
