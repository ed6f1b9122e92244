import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  DISCREPANCY_KINDS,
  discrepanciesOf,
  discrepanciesOfClaim,
  discrepanciesUpTo,
  isContradiction,
  weightOf,
} from "#model/discrepancies.ts";
import { EVERYTHING } from "#model/filter.ts";
import { aClaim, cite, claimsFrom, january, sampleLookup } from "#model/sample-dataset.ts";

const seeds = fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40)), { maxLength: 25 });

const tv = aClaim({ id: "tv", claimant: "television", asOf: january(7), value: 18, population: "security_forces" });
const ministry = aClaim({ id: "ministry", value: 16, qualifier: "at_least", population: "security_forces" });
const health = aClaim({ id: "health", claimant: "health", value: 164 });
const interior = aClaim({ id: "interior", value: 26 });
const dozens = aClaim({ id: "dozens", claimant: "posts", qualifier: "word_only", word: "dozens", asOf: january(10) });
const city = aClaim({ id: "city", claimant: "health", value: 170, place: "almaty", partOf: "health" });
const claims = [dozens, tv, ministry, health, interior, city];
const slip = cite("a", health, { fidelity: "garbled", asPrinted: "164 police" });
const lookup = sampleLookup({ claims, citations: [slip] });
const found = discrepanciesOf(lookup);
const ids = found.map(({ id }) => id);

test("every kind is found, each in its place: contradictions first, differences of scope last", () => {
  expect(ids).toEqual([
    "disagree:health:interior",
    "part_exceeds_whole:city:health",
    "falls:tv:ministry",
    "garbled:health:a:1",
    "vague:dozens:health",
    "vague:dozens:interior",
    "scope:ministry:health",
    "scope:ministry:interior",
  ]);
});

test("what hedges or scope allow is no contradiction", () => {
  const contradictions = found.filter(isContradiction).map(({ id }) => id);
  expect(contradictions).toEqual(["disagree:health:interior", "part_exceeds_whole:city:health"]);
});

test("the same lookup has the same array, another lookup of the same tables an equal one", () => {
  expect(discrepanciesOf(lookup)).toBe(found);
  expect(discrepanciesOf(sampleLookup({ claims, citations: [slip] }))).toEqual(found);
});

test("a discrepancy is shown only with all of its claims", () => {
  const some = discrepanciesUpTo(lookup, {
    ...EVERYTHING,
    claimants: ["health", "posts", "television"],
  });
  expect(some.map(({ id }) => id)).toEqual([
    "part_exceeds_whole:city:health",
    "garbled:health:a:1",
    "vague:dozens:health",
  ]);
  const earlier = discrepanciesUpTo(lookup, { ...EVERYTHING, to: january(8) });
  expect(earlier).toEqual([]);
});

test("for a place it is enough that one of the claims is there: a city is held against its country", () => {
  const shown = (place: string) => discrepanciesUpTo(lookup, { ...EVERYTHING, places: [place] }).map(({ id }) => id);
  expect(shown("almaty")).toEqual(["part_exceeds_whole:city:health"]);
  expect(shown("kz")).toEqual(ids);
});

test("what comes after the range neither counts nor hides what came before it", () => {
  const before = aClaim({ id: "before", claimant: "health", asOf: january(5), value: 20 });
  const late = aClaim({ id: "late", claimant: "health", asOf: january(7), value: 9 });
  const lower = aClaim({ id: "lower", claimant: "interior", asOf: january(8), value: 12 });
  const citations = [cite("a", before), cite("c", late), cite("a", lower)];
  const table = sampleLookup({ claims: [before, late, lower], citations });
  const at = (clock: "known" | "happened", day: number) =>
    discrepanciesUpTo(table, { ...EVERYTHING, clock, to: january(day) }).map(({ id }) => id);
  expect(at("known", 9)).toEqual(["falls:before:lower"]);
  expect(at("known", 10)).toEqual(["falls:before:late", "day:late:lower"]);
  expect(at("happened", 8)).toEqual(at("known", 10));
});

test("a correction is no contradiction", () => {
  const old = aClaim({ id: "old", asOf: january(5), value: 20 });
  const corrected = aClaim({ id: "new", asOf: january(8), value: 12, supersedes: "old" });
  const [fall] = discrepanciesOf(sampleLookup({ claims: [old, corrected] }));
  expect(fall).toMatchObject({ kind: "falls", reason: { excluded: true, replaces: true } });
  expect(fall && isContradiction(fall)).toBe(false);
});

test("a figure is not garbled before the publication that garbles it is out, on the clock of what was known", () => {
  const slips = [cite("a", health), cite("c", health, { fidelity: "garbled", asPrinted: "164 police" })];
  const printed = sampleLookup({ claims: [health], citations: slips });
  const kinds = (clock: "known" | "happened", day: number) =>
    discrepanciesUpTo(printed, { ...EVERYTHING, clock, to: january(day) }).map(({ kind }) => kind);
  expect(kinds("known", 9)).toEqual([]);
  expect(kinds("known", 10)).toEqual(["garbled"]);
  expect(kinds("happened", 9)).toEqual(["garbled"]);
});

test("a claim knows the discrepancies that name it", () => {
  expect(discrepanciesOfClaim(found, "tv").map(({ id }) => id)).toEqual(["falls:tv:ministry"]);
  expect(discrepanciesOfClaim(found, "unknown")).toEqual([]);
});

describe("in any dataset", () => {
  test("ids are unique and name the claims that they are about", () => {
    fc.assert(
      fc.property(seeds, (numbers) => {
        const all = discrepanciesOf(sampleLookup({ claims: claimsFrom(numbers) }));
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        for (const { id, kind, claims: named } of all) expect(id).toBe([kind, ...named].join(":"));
      }),
    );
  });

  test("kinds come in their order, and within a kind contradictions first", () => {
    fc.assert(
      fc.property(seeds, (numbers) => {
        const all = discrepanciesOf(sampleLookup({ claims: claimsFrom(numbers) }));
        const ranks = all.map((one) => DISCREPANCY_KINDS.indexOf(one.kind) * 2 + (isContradiction(one) ? 0 : 1));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      }),
    );
  });

  test("the ids do not hang on the order of the table but for which of two equals is named first", () => {
    fc.assert(
      fc.property(seeds, (numbers) => {
        const table = claimsFrom(numbers);
        const keys = (order: typeof table) =>
          discrepanciesOf(sampleLookup({ claims: order })).map((one) => [one.kind, ...[...one.claims].sort()].join());
        expect(keys([...table].reverse()).sort()).toEqual(keys(table).sort());
      }),
    );
  });

  test("claims of one scope are never called a difference of scope, nor of two scopes a disagreement", () => {
    fc.assert(
      fc.property(seeds, (numbers) => {
        for (const one of discrepanciesOf(sampleLookup({ claims: claimsFrom(numbers) }))) {
          if (one.kind === "garbled") continue;
          const sameScope = one.reason.samePopulation && one.reason.samePlace;
          expect(sameScope).toBe(one.kind !== "scope");
        }
      }),
    );
  });
});

test("a pair of which one no longer stands is told quietly, from the day on which it fell and not before", () => {
  const first = aClaim({ id: "first", asOf: january(5), value: 20, claimant: "health", status: "corrected" });
  const rival = aClaim({ id: "rival", asOf: january(5), value: 9 });
  const fixed = aClaim({ id: "fixed", asOf: january(8), value: 9, claimant: "health", supersedes: "first" });
  const table = sampleLookup({ claims: [first, rival, fixed] });
  const loud = (day: number) =>
    discrepanciesUpTo(table, { ...EVERYTHING, to: january(day) })
      .filter((one) => weightOf(one) === "contradiction")
      .map(({ id }) => id);
  expect(loud(7)).toEqual(["disagree:first:rival"]);
  expect(loud(8)).toEqual([]);
});

test("a discrepancy weighs the same for every reader of it: contradiction, fall, misprint or difference", () => {
  const weights = new Map(found.map((one) => [one.id, weightOf(one)]));
  expect(weights.get("disagree:health:interior")).toBe("contradiction");
  expect(weights.get("part_exceeds_whole:city:health")).toBe("contradiction");
  expect(weights.get("falls:tv:ministry")).toBe("fall");
  expect(weights.get("garbled:health:a:1")).toBe("misprint");
  expect(weights.get("vague:dozens:health")).toBe("difference");
  expect(weights.get("scope:ministry:health")).toBe("difference");
});
