import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { GivenClaim } from "#dataset/given-claim.fixture.ts";
import type { Claim } from "#dataset/records.ts";
import { figuresOf, type MetricFigures, type PlaceFigures } from "#model/figures.ts";
import { EVERYTHING, type Filter } from "#model/filter.ts";
import { claimsUpTo } from "#model/filter-claims.ts";
import type { Lookup } from "#model/lookup.ts";
import { aClaim, citationsFrom, cite, claimsFrom, january, sampleLookup } from "#model/sample-dataset.ts";

const filter = (more: Partial<Filter> = {}): Filter => ({ ...EVERYTHING, ...more });
const cardsOf = (figures: readonly MetricFigures[]): PlaceFigures[] =>
  figures.flatMap(({ populations }) => populations.flatMap(({ places }) => places));
const firstCard = (lookup: Lookup, more: Partial<Filter> = {}) => cardsOf(figuresOf(lookup, filter(more)))[0];
const said = (id: string, day: number, more: GivenClaim = {}) => aClaim({ id, asOf: january(day), ...more });

describe("a card", () => {
  const lookup = sampleLookup({
    claims: [
      said("tv", 7, { claimant: "television", value: 18 }),
      said("interior-old", 7, { value: 12 }),
      said("interior", 9, { value: 16, qualifier: "at_least" }),
      said("health", 9, { claimant: "health", value: 164 }),
      said("posts", 10, { claimant: "posts", qualifier: "word_only", word: "many more" }),
    ],
  });

  test("puts the last word of every claimant side by side, the newest first", () => {
    const latest = firstCard(lookup)?.latest.map((entry) => [entry.claimant.id, entry.claims.map(({ id }) => id)]);
    expect(latest).toEqual([
      ["posts", ["posts"]],
      ["interior", ["interior"]],
      ["health", ["health"]],
      ["television", ["tv"]],
    ]);
  });

  test("marks what is older than the range as carried in", () => {
    const carried = firstCard(lookup, { from: january(9), to: january(9) })?.latest.map((entry) => [
      entry.claimant.id,
      entry.carriedIn,
    ]);
    expect(carried).toEqual([
      ["interior", false],
      ["health", false],
      ["television", true],
    ]);
  });

  test("names the ends of the spread by their claims, words left aside", () => {
    const spread = firstCard(lookup)?.spread;
    expect(spread?.lowest.map(({ id }) => id)).toEqual(["interior"]);
    expect(spread?.highest.map(({ id }) => id)).toEqual(["health"]);
  });

  test("leaves out of the spread what was taken back or replaced by then, not what others deny", () => {
    const claims = [
      said("tv", 7, { claimant: "television", value: 18, status: "denied" }),
      said("posts", 8, { claimant: "posts", value: 900, status: "retracted" }),
      said("interior-old", 7, { value: 12, cumulative: false }),
      said("health", 9, { claimant: "health", value: 30, supersedes: "interior-old" }),
    ];
    const card = (day: number) => firstCard(sampleLookup({ claims }), { to: january(day) });
    expect(card(8)?.spread.lowest.map(({ id }) => id)).toEqual(["interior-old"]);
    expect(card(9)?.spread.lowest.map(({ id }) => id)).toEqual(["tv"]);
    expect(card(9)?.spread.highest.map(({ id }) => id)).toEqual(["health"]);
    expect(card(9)?.standing.map(({ id }) => id)).toEqual(["health", "tv"]);
  });

  test("knows nothing from after the range", () => {
    const card = firstCard(lookup, { to: january(8) });
    expect(card?.echo.claims.map(({ id }) => id)).toEqual(["tv", "interior-old"]);
    expect(card?.spread.highest.map(({ id }) => id)).toEqual(["tv"]);
    expect(card?.discrepancies.map(({ id }) => id)).toEqual(["disagree:tv:interior-old"]);
  });

  test("lists the discrepancies that touch it, contradictions first", () => {
    const kinds = firstCard(lookup)?.discrepancies.map(({ kind }) => kind);
    expect(kinds).toEqual(["disagree", "falls", "hedge", "day", "day", "day", "vague", "vague"]);
  });

  test("keeps both claims that a claimant made on one day", () => {
    const tie = sampleLookup({ claims: [said("a", 9, { value: 3 }), said("b", 9, { value: 5 })] });
    expect(firstCard(tie)?.latest[0]?.claims.map(({ id }) => id)).toEqual(["a", "b"]);
  });

  test("counts claims, claimants and publications apart", () => {
    const claims = [said("a", 9), said("b", 9, { claimant: "health" })];
    const citations = [cite("a", claims[0] as Claim), cite("b", claims[0] as Claim), cite("b", claims[1] as Claim)];
    const echo = firstCard(sampleLookup({ claims, citations }))?.echo;
    expect([echo?.claims.length, echo?.origins.length, echo?.publications.length]).toEqual([2, 2, 2]);
  });
});

test("on the clock of what was known, a card counts no publication that was not out yet, and none that garbles", () => {
  const claim = said("a", 5);
  const citations = [cite("a", claim), cite("c", claim, { fidelity: "garbled" })];
  const lookup = sampleLookup({ claims: [claim], citations });
  const card = (day: number) => firstCard(lookup, { clock: "known", to: january(day) });
  expect(card(9)?.echo.publications.map(({ id }) => id)).toEqual(["a"]);
  expect(card(9)?.latest[0]?.points[0]?.citations).toHaveLength(1);
  expect(card(9)?.discrepancies).toEqual([]);
  expect(card(10)?.echo.publications.map(({ id }) => id)).toEqual(["a", "c"]);
  expect(card(10)?.discrepancies.map(({ kind }) => kind)).toEqual(["garbled"]);
});

test("a discrepancy that reaches into another scope is on both cards", () => {
  const claims = [said("whole", 9, { value: 164 }), said("part", 9, { place: "almaty", partOf: "whole", value: 103 })];
  const cards = cardsOf(figuresOf(sampleLookup({ claims }), filter()));
  expect(cards.map(({ discrepancies }) => discrepancies.map(({ id }) => id))).toEqual([
    ["scope:part:whole"],
    ["scope:part:whole"],
  ]);
});

test("metrics and populations come in the order of the dataset, the country before its cities", () => {
  const claims = [
    said("e", 9, { metric: "price", population: "litre" }),
    said("d", 9, { population: "children" }),
    said("c", 9, { place: "zhanaozen" }),
    said("b", 9, { place: "almaty" }),
    said("a", 9),
  ];
  const figures = figuresOf(sampleLookup({ claims }), filter());
  const order = figures.flatMap(({ metric, populations }) =>
    populations.flatMap(({ population, places }) =>
      places.map(({ place }) => `${metric.id} ${population.id} ${place.id}`),
    ),
  );
  expect(order).toEqual([
    "killed total kz",
    "killed total almaty",
    "killed total zhanaozen",
    "killed children kz",
    "price litre kz",
  ]);
});

test("a filter that keeps no claim has no card", () => {
  expect(figuresOf(sampleLookup({ claims: [said("a", 9)] }), filter({ to: january(1) }))).toEqual([]);
  expect(figuresOf(sampleLookup(), filter())).toEqual([]);
});

const seeds = fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40)), { maxLength: 30 });
const pairs = fc.array(fc.tuple(fc.nat(9), fc.nat(60)), { maxLength: 30 });

test("no claim is lost between the cards and none is on two", () => {
  const anyDay = fc.integer({ min: 3, max: 14 }).map(january);
  fc.assert(
    fc.property(seeds, pairs, anyDay, (...[numbers, cited, to]) => {
      const claims = claimsFrom(numbers);
      const lookup = sampleLookup({ claims, citations: citationsFrom(cited, claims) });
      const shown = cardsOf(figuresOf(lookup, filter({ to }))).flatMap(({ echo }) => echo.claims);
      expect(shown.map(({ id }) => id).sort()).toEqual(
        claimsUpTo(lookup, filter({ to }))
          .map(({ id }) => id)
          .sort(),
      );
    }),
  );
});

test("every number of a card is a claim's own: nothing in it is made from two", () => {
  fc.assert(
    fc.property(seeds, (numbers) => {
      const claims = claimsFrom(numbers);
      const known = new Set<unknown>(claims);
      for (const card of cardsOf(figuresOf(sampleLookup({ claims }), filter()))) {
        const shown = [...card.latest.flatMap((entry) => entry.claims), ...card.spread.lowest, ...card.spread.highest];
        expect(shown.every((claim) => known.has(claim))).toBe(true);
      }
    }),
  );
});
