import fc from "fast-check";
import { expect, test } from "vitest";
import { toFigure } from "#dataset/figure.ts";
import type { GivenClaim } from "#dataset/given-claim.fixture.ts";
import type { Claim } from "#dataset/records.ts";
import { falls } from "#model/falls.ts";
import { compareStated } from "#model/figure-order.ts";
import { aClaim, claimsFrom, january } from "#model/sample-dataset.ts";

const said = (id: string, day: number, more: GivenClaim) => aClaim({ id, asOf: january(day), ...more });
const ids = (...claims: Claim[]) => falls(claims).map(({ claims: pair }) => pair.join("-"));

test("at least 16 after 18 is a fall by its stated figure, and the reason says that it does not exclude 18", () => {
  const [fall] = falls([
    said("tv", 7, { value: 18, claimant: "television" }),
    said("ministry", 9, { value: 16, qualifier: "at_least" }),
  ]);
  expect(fall).toMatchObject({ claims: ["tv", "ministry"], reason: { excluded: false, sameClaimant: false } });
});

test("16 after 18 is a fall that its hedge excludes", () => {
  const [fall] = falls([said("a", 7, { value: 18 }), said("b", 9, { value: 16 })]);
  expect(fall).toMatchObject({ kind: "falls", reason: { excluded: true, sameClaimant: true } });
});

test("the table's order does not matter: the earlier claim comes first", () => {
  expect(ids(said("later", 9, { value: 16 }), said("earlier", 7, { value: 18 }))).toEqual(["earlier-later"]);
});

test("a figure that rises or stays does not fall", () => {
  expect(ids(said("a", 7, { value: 16 }), said("b", 8, { value: 16 }), said("c", 9, { value: 18 }))).toEqual([]);
});

test("figures of one day do not fall: which came later is not known", () => {
  expect(ids(said("a", 7, { value: 18 }), said("b", 7, { value: 16 }))).toEqual([]);
});

test("only running counts fall; a count of one day may be lower the next", () => {
  expect(ids(said("a", 7, { value: 18 }), said("b", 9, { value: 16, cumulative: false }))).toEqual([]);
});

test("other people and other places are no fall", () => {
  expect(ids(said("a", 7, { value: 18 }), said("b", 9, { value: 3, population: "children" }))).toEqual([]);
  expect(ids(said("a", 7, { value: 18 }), said("b", 9, { value: 3, place: "almaty" }))).toEqual([]);
});

test("each fall of a claimant is named against what it had said last, not against all before", () => {
  const fallen = ids(said("a", 5, { value: 20 }), said("b", 6, { value: 18 }), said("c", 7, { value: 16 }));
  expect(fallen).toEqual(["a-b", "b-c"]);
});

test("a later claim is held against the last word of every claimant", () => {
  const fallen = ids(
    said("tv", 5, { value: 26, claimant: "television" }),
    said("president", 6, { value: 22, claimant: "president" }),
    said("ministry", 9, { value: 16 }),
  );
  expect(fallen).toEqual(["tv-president", "tv-ministry", "president-ministry"]);
});

test("claims of one day by one claimant are all its last word", () => {
  expect(ids(said("a", 5, { value: 20 }), said("b", 5, { value: 18 }), said("c", 6, { value: 17 }))).toEqual([
    "a-c",
    "b-c",
  ]);
});

test("in every pair the later claim lies below the earlier one; none in a series that never goes down", () => {
  const seeds = fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40)));
  fc.assert(
    fc.property(seeds, (numbers) => {
      const claims = claimsFrom(numbers);
      for (const { reason } of falls(claims)) {
        const { first, second } = reason as { first: Claim; second: Claim };
        expect(first.asOf).toBeLessThan(second.asOf);
        expect(compareStated(second, first)).toBeLessThan(0);
      }
      const rising = claims.map((claim) => ({
        ...claim,
        value: toFigure(claim.asOf),
        valueHigh: null,
        qualifier: "exact" as const,
      }));
      expect(falls(rising)).toEqual([]);
    }),
  );
});
