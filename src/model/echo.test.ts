import fc from "fast-check";
import { expect, test } from "vitest";
import type { GivenClaim } from "#dataset/given-claim.fixture.ts";
import type { Claim, Claimant } from "#dataset/records.ts";
import { echoOf, headOf, publicationsOf, statementOf, statementsOf } from "#model/echo.ts";
import { EVERYTHING } from "#model/filter.ts";
import { lookupOf } from "#model/lookup.ts";
import { aClaim, cite, claimsFrom, january, sampleLookup } from "#model/sample-dataset.ts";

const president = aClaim({ claimant: "president", value: 5800 });
const interior = aClaim({ claimant: "interior", value: 16 });
const health = aClaim({ claimant: "health", value: 16 });
const citations = [
  cite("c", president),
  cite("a", president),
  cite("a", president, { paragraph: 9 }),
  cite("c", interior),
];
const lookup = sampleLookup({ claims: [president, interior, health], citations });

test("one claim in two publications is one claim with two publications, by their days", () => {
  expect(publicationsOf(lookup, president.id).map(({ id }) => id)).toEqual(["a", "c"]);
  const echo = echoOf(lookup, [president], EVERYTHING);
  expect([echo.claims.length, echo.publications.length, echo.origins.length]).toEqual([1, 2, 1]);
});

test("publications stand in the order of their days, whatever that of the table", () => {
  const turned = lookupOf({ ...lookup.dataset, publications: [...lookup.dataset.publications].reverse() });
  expect(publicationsOf(turned, president.id).map(({ id }) => id)).toEqual(["a", "c"]);
  expect(echoOf(turned, [president], EVERYTHING).publications.map(({ id }) => id)).toEqual(["a", "c"]);
});

test("two passages of one publication are one publication", () => {
  expect(publicationsOf(lookup, president.id).filter(({ id }) => id === "a")).toHaveLength(1);
});

test("the same figure from two ministries is two claims of two origins", () => {
  const echo = echoOf(lookup, [interior, health], EVERYTHING);
  expect(echo.claims).toHaveLength(2);
  expect(echo.origins.map(({ id }) => id)).toEqual(["interior", "health"]);
});

test("publications that print several of the claims are counted once", () => {
  expect(echoOf(lookup, [president, interior], EVERYTHING).publications.map(({ id }) => id)).toEqual(["a", "c"]);
});

test("a claim named twice is one claim", () => {
  expect(echoOf(lookup, [president, president], EVERYTHING).claims).toEqual([president]);
});

test("a claim without citation has an origin and no publication; no claims have neither", () => {
  expect(echoOf(lookup, [health], EVERYTHING)).toMatchObject({ publications: [], origins: [{ id: "health" }] });
  expect(echoOf(lookup, [], EVERYTHING)).toEqual({ claims: [], publications: [], origins: [] });
  expect(publicationsOf(lookup, "unknown")).toEqual([]);
});

test("on the clock of what was known, a publication that was not out yet repeats nothing", () => {
  const known = (day: number) => echoOf(lookup, [president], { clock: "known", to: january(day) }).publications;
  expect(known(9).map(({ id }) => id)).toEqual(["a"]);
  expect(known(10).map(({ id }) => id)).toEqual(["a", "c"]);
  expect(echoOf(lookup, [president], { clock: "happened", to: january(9) }).publications).toHaveLength(2);
});

const said = (id: string, claimant: string, more: GivenClaim = {}) => aClaim({ id, claimant, value: 5000, ...more });
const statements = (...claims: Claim[]) => {
  const table = sampleLookup({ claims, citations: claims.map((claim) => cite("a", claim)) });
  return statementsOf(table, claims, EVERYTHING).map((one) => ({
    claims: one.claims.map(({ id }) => id),
    heads: one.heads.map(({ id }) => id),
  }));
};

test("two who say the same of the same people are one statement, on whatever day", () => {
  const found = statements(
    said("x", "interior"),
    said("y", "television", { asOf: january(10) }),
    said("z", "health", { value: 6 }),
  );
  expect(found.map(({ claims }) => claims)).toEqual([["x", "y"], ["z"]]);
});

test("a number that comes up again once its claimant had moved on repeats nobody", () => {
  const day = (of: number) => ({ asOf: january(of) });
  const first = said("x", "interior", day(3));
  const later = said("y", "television", day(9));
  const moved = said("z", "interior", { ...day(6), value: 6000 });
  expect(statements(first, moved, later).map(({ claims }) => claims)).toEqual([["x"], ["z"], ["y"]]);
  expect(statements(first, later).map(({ claims }) => claims)).toEqual([["x", "y"]]);
  const still = said("w", "health", day(4));
  expect(statements(later, moved, still, first).map(({ claims }) => claims)).toEqual([["y", "w", "x"], ["z"]]);
});

test("another hedge, another unit, other people or another place make another statement", () => {
  const rest = [
    said("b", "health", { qualifier: "more_than" }),
    said("c", "health", { unit: "tenge" }),
    said("d", "health", { population: "children" }),
    said("e", "health", { place: "almaty" }),
  ];
  expect(statements(said("a", "interior"), ...rest)).toHaveLength(5);
});

test("two ministries of one government are one independent origin, a ministry and a television report two", () => {
  expect(statements(said("x", "interior"), said("y", "health"))[0]?.heads).toEqual(["government"]);
  expect(statements(said("x", "interior"), said("y", "television"))[0]?.heads).toEqual(["government", "television"]);
});

test("a claimant that belongs to nobody, or to itself in a circle, is its own head", () => {
  const [some] = lookup.dataset.claimants.filter(({ parent }) => parent === null);
  if (some) expect(headOf(lookup, some)).toBe(some);
  const circle = sampleLookup();
  const loop = { ...(circle.claimant.get("interior") as Claimant), id: "loop", parent: "loop" };
  expect(headOf({ ...circle, claimant: new Map([["loop", loop]]) }, loop)).toBe(loop);
});

test("a claim knows its own statement, and nothing that was said after the range", () => {
  const [x, y] = [said("x", "interior"), said("y", "television", { asOf: january(10) })];
  const table = sampleLookup({ claims: [x, y] });
  expect(statementOf(table, x, { clock: "happened", to: january(9) })?.claims).toEqual([x]);
  expect(statementOf(table, x, { clock: "happened", to: null })?.claims).toEqual([x, y]);
});

test("no claim is lost between statements and none is in two", () => {
  const seeds = fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40)), { maxLength: 20 });
  fc.assert(
    fc.property(seeds, (numbers) => {
      const claims = claimsFrom(numbers);
      const grouped = statementsOf(sampleLookup({ claims }), claims, EVERYTHING).flatMap((one) => one.claims);
      expect(grouped.map(({ id }) => id).sort()).toEqual(claims.map(({ id }) => id).sort());
    }),
  );
});

test("a figure that its claimant had reached from another is repeated by who says it next", () => {
  const [before, reached, after] = [
    aClaim({ claimant: "interior", asOf: january(5), value: 8 }),
    aClaim({ claimant: "interior", asOf: january(7), value: 16 }),
    aClaim({ claimant: "health", asOf: january(9), value: 16 }),
  ];
  const found = statementsOf(sampleLookup({ claims: [before, reached, after] }), [reached, after], EVERYTHING);
  expect(found.map(({ claims }) => claims)).toEqual([[reached, after]]);
});

test("a word does not take the place of a number of the same claimant", () => {
  const [number, word, after] = [
    aClaim({ claimant: "interior", asOf: january(5), value: 16 }),
    aClaim({ claimant: "interior", asOf: january(7), qualifier: "word_only", value: null, word: "dozens" }),
    aClaim({ claimant: "health", asOf: january(9), value: 16 }),
  ];
  const found = statementsOf(sampleLookup({ claims: [number, word, after] }), [number, after], EVERYTHING);
  expect(found.map(({ claims }) => claims)).toEqual([[number, after]]);
});

test("the head of a body lies above all that it belongs to", () => {
  const bodies = (["state", "ministry", "police"] as const).map(
    (id, i, all): Claimant => ({ id, kind: "government", parent: all[i - 1] ?? null, name: { en: id } }),
  );
  const [state, , police] = bodies;
  if (!state || !police) throw new Error("There are three bodies.");
  expect(headOf(sampleLookup({ claimants: bodies }), police)).toBe(state);
});

test("counts of two days that happen to be the same repeat nobody, those of one day do", () => {
  const of = (day: number, given: GivenClaim = {}) =>
    aClaim({ value: 1, cumulative: false, asOf: january(day), ...given });
  const claims = [of(6), of(7), of(7, { claimant: "health" })];
  const statements = statementsOf(sampleLookup({ claims }), claims, EVERYTHING);
  expect(statements.map((one) => one.claims)).toEqual([[claims[0]], [claims[1], claims[2]]]);
  const printed = [of(6), of(7, { asOfBasis: "publication" })];
  expect(statementsOf(sampleLookup({ claims: printed }), printed, EVERYTHING)).toHaveLength(1);
});
