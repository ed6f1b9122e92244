import fc from "fast-check";
import { expect, test } from "vitest";
import type { GivenClaim } from "#dataset/given-claim.fixture.ts";
import type { Claim } from "#dataset/records.ts";
import { disagreements } from "#model/disagreements.ts";
import { saysSame } from "#model/figure-order.ts";
import { roomInHedges } from "#model/hedges.ts";
import { aClaim, claimsFrom, january } from "#model/sample-dataset.ts";

const health = (more: GivenClaim) => aClaim({ id: "h", claimant: "health", ...more });
const interior = (more: GivenClaim) => aClaim({ id: "i", claimant: "interior", ...more });
const ids = (...claims: Claim[]) => roomInHedges(claims).map(({ claims: pair }) => pair.join("-"));

test("more than 5,000 leaves room for 5,800, and nearly 8,000 for 7,939", () => {
  expect(ids(health({ qualifier: "more_than", value: 5000 }), interior({ value: 5800 }))).toEqual(["h-i"]);
  expect(ids(health({ qualifier: "nearly", value: 8000 }), interior({ value: 7939 }))).toEqual(["h-i"]);
});

test("two figures that exclude each other, or that say the same, are no such pair", () => {
  expect(ids(health({ value: 164 }), interior({ value: 26 }))).toEqual([]);
  expect(ids(health({ value: 164 }), interior({ value: 164 }))).toEqual([]);
});

test("nor are words, other days, scopes or units, or the count of a day beside a running total", () => {
  const open = { qualifier: "at_least", value: 16 } as const;
  expect(ids(health(open), interior({ qualifier: "word_only", word: "dozens" }))).toEqual([]);
  expect(ids(health(open), interior({ value: 18, asOf: january(8) }))).toEqual([]);
  expect(ids(health(open), interior({ value: 18, population: "children" }))).toEqual([]);
  expect(ids(health(open), interior({ value: 18, unit: "tenge" }))).toEqual([]);
  expect(ids(health(open), interior({ value: 18, cumulative: false }))).toEqual([]);
});

test("two different figures of two claimants for one scope and day either disagree or leave room, never both", () => {
  const seeds = fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40)), { maxLength: 20 });
  fc.assert(
    fc.property(seeds, (numbers) => {
      const claims = claimsFrom(numbers).filter((claim) => claim.value !== null);
      const pairs = [...roomInHedges(claims), ...disagreements(claims)].map(({ claims: pair }) => pair.join());
      expect(new Set(pairs).size).toBe(pairs.length);
      claims.forEach((a, i) => {
        for (const b of claims.slice(i + 1)) {
          const alike = a.asOf === b.asOf && a.place === b.place && a.population === b.population;
          if (!alike || a.cumulative !== b.cumulative || a.claimant === b.claimant || saysSame(a, b)) continue;
          expect(pairs).toContain([a.id, b.id].join());
        }
      });
    }),
  );
});
