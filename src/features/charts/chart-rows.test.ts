import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ChartChoice, type ChartRows, chartRows, daysShown } from "#features/charts/chart-rows.ts";
import type { ScopeMarks } from "#features/charts/mark.ts";
import { EVERYTHING, type Filter, type SeriesBy } from "#model/filter.ts";
import { claimsUpTo } from "#model/filter-claims.ts";
import { aClaim, citationsFrom, cite, claimsFrom, january, META, sampleLookup } from "#model/sample-dataset.ts";

const first = aClaim({ id: "first", asOf: january(7), value: 18 });
const second = aClaim({ id: "second", asOf: january(9), value: 16, qualifier: "at_least" });
const inAlmaty = aClaim({ id: "in-almaty", asOf: january(9), value: 3, place: "almaty" });
const tv = aClaim({ id: "tv", asOf: january(9), claimant: "television", value: 20 });
const children = aClaim({ id: "children", asOf: january(9), value: 2, population: "children" });

const lookup = sampleLookup({
  claims: [first, second, inAlmaty, tv, children],
  citations: [
    cite("b", first),
    cite("b", second),
    cite("c", second),
    cite("c", inAlmaty),
    cite("c", tv),
    cite("c", children),
  ],
});

const choiceOf = (filter: Partial<Filter> = {}, choice: Partial<ChartChoice> = {}): ChartChoice => ({
  metric: null,
  population: null,
  by: "claimant",
  filter: { ...EVERYTHING, ...filter },
  ...choice,
});
const rows = (...given: Parameters<typeof choiceOf>) => chartRows(lookup, choiceOf(...given));
const all = (found: ChartRows | null) => (found?.main ? [found.main, ...found.others] : (found?.others ?? []));
const idsOf = ({ marks }: ScopeMarks) => marks.map((mark) => mark.claim.id);
const named = (found: ChartRows | null) => all(found).map(({ population, place }) => `${population} ${place}`);

describe("chartRows", () => {
  it("gives the first place of the population the main chart, and every other scope of the metric one of its own", () => {
    expect(rows()?.main).toMatchObject({ population: "total", place: "kz" });
    expect(all(rows()).map(idsOf)).toEqual([["first", "second", "tv"], ["in-almaty"], ["children"]]);
    expect(rows({}, { metric: "detained" })).toBeNull();
  });

  it("puts the other places of the population first, then the other populations", () => {
    expect(named(rows())).toEqual(["total kz", "total almaty", "children kz"]);
    const elsewhere = sampleLookup({ claims: [first, inAlmaty, children, { ...children, place: "almaty" }] });
    expect(named(chartRows(elsewhere, choiceOf({}, { population: "children" })))).toEqual([
      "children kz",
      "children almaty",
      "total kz",
      "total almaty",
    ]);
  });

  it("puts populations of whom there are only words last", () => {
    const word = aClaim({ qualifier: "word_only", word: "dozens", population: "security_forces" });
    const withWord = sampleLookup({ claims: [first, word, children] });
    expect(named(chartRows(withWord, choiceOf()))).toEqual(["total kz", "children kz", "security_forces kz"]);
  });

  it("has no main chart where nobody had spoken of the population, and still the others", () => {
    const later = sampleLookup({ claims: [{ ...first, population: "children" }, tv] });
    const found = chartRows(later, choiceOf({ to: january(8) }));
    expect(found).toMatchObject({ main: null, population: "total" });
    expect(named(found)).toEqual(["children kz"]);
  });

  it("makes one mark of a claim however many print it, and one for each of them by publication", () => {
    expect(rows()?.main?.marks.filter(({ claim }) => claim === second)).toHaveLength(1);
    const marks = rows({}, { by: "publication" })?.main?.marks.filter(({ claim }) => claim === second);
    expect(marks?.map((mark) => mark.series)).toEqual(["b", "c"]);
    expect(new Set(marks?.map((mark) => mark.key)).size).toBe(2);
  });

  it("shows the same claims in the same charts by claimant and by publication", () => {
    const numbers = fc.array(fc.array(fc.nat(60), { minLength: 5, maxLength: 5 }), { minLength: 1 });
    const days = fc.option(fc.integer({ min: 5, max: 12 }));
    const clocks = fc.constantFrom("happened" as const, "known" as const);
    fc.assert(
      fc.property(
        numbers,
        fc.record({ from: days, clock: clocks, publications: fc.subarray(["a", "b", "c"]) }),
        (some, given) => {
          const claims = claimsFrom(some);
          const any = sampleLookup({ claims, citations: citationsFrom(some, claims) });
          const filter = { ...given, from: given.from === null ? null : january(given.from) };
          const shown = (by: SeriesBy) => {
            const found = chartRows(any, choiceOf(filter, { by }));
            return all(found).map((scope) => [scope.population, scope.place, [...new Set(idsOf(scope))].sort()]);
          };
          expect(shown("publication")).toEqual(shown("claimant"));
        },
      ),
    );
  });

  const carriedAt = (from: number) => {
    const main = rows({ from: january(from), to: january(12) })?.main;
    return {
      marks: main?.marks.map(({ claim, at, carriedIn }) => [claim.id, at, carriedIn]),
      steps: main?.steps.map(({ claim, from: start }) => [claim.id, start]),
    };
  };

  it("carries in the latest of a claimant where nothing newer follows in the range, drawn at its start", () => {
    const [at, eve] = [january(10), january(9)];
    expect(carriedAt(10)).toEqual({
      marks: [
        ["second", at, true],
        ["tv", at, true],
      ],
      steps: [
        ["second", eve],
        ["tv", eve],
      ],
    });
  });

  it("has no mark for what a newer figure in the range has followed: its step only enters at that level", () => {
    expect(carriedAt(8)).toEqual({
      marks: [
        ["second", january(9), false],
        ["tv", january(9), false],
      ],
      steps: [
        ["first", january(7)],
        ["second", january(9)],
        ["tv", january(9)],
      ],
    });
  });

  it("strikes what was replaced, and keeps its step until then", () => {
    const replaced = sampleLookup({ claims: [first, { ...second, supersedes: "first" }] });
    const main = chartRows(replaced, choiceOf())?.main;
    expect(main?.marks.map(({ claim, struck }) => [claim.id, struck])).toEqual([
      ["first", true],
      ["second", false],
    ]);
    expect(main?.steps.map(({ claim, to }) => [claim.id, to])).toEqual([
      ["first", january(8)],
      ["second", january(10)],
    ]);
  });

  it("has steps and an envelope only for a metric that is drawn in steps", () => {
    const metrics = META.metrics.map((metric) => ({ ...metric, chart: "points" as const }));
    const points = sampleLookup({ meta: { ...META, metrics }, claims: [first, tv] });
    expect(chartRows(points, choiceOf())?.main).toMatchObject({ steps: [], envelope: [] });
    expect(rows()?.main?.envelope.map(({ day }) => day)).toEqual([january(9), january(10)]);
  });

  it("has nothing to show before anybody had spoken", () => {
    expect(rows({ from: january(2), to: january(6) })).toMatchObject({ main: null, others: [] });
  });

  it("puts claims on their days of publication when the clock asks what was known, and lists who published", () => {
    const known = rows({ clock: "known" }, { by: "publication" });
    expect(new Set(known?.main?.marks.map((mark) => mark.day))).toEqual(new Set([january(9), january(10)]));
    expect(known?.publications.map(({ id }) => id)).toEqual(["b", "c"]);
    expect(rows({ clock: "known", to: january(9) })?.publications.map(({ id }) => id)).toEqual(["b"]);
    expect(rows()?.publications).toEqual([]);
  });

  it("keeps to the places of the filter", () => {
    expect(named(rows({ places: ["almaty"] }))).toEqual(["total almaty"]);
  });

  it("shows every claim of its metric once, as long as the range is open", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(60), { minLength: 5, maxLength: 5 }), { minLength: 1 }), (numbers) => {
        const claims = claimsFrom(numbers);
        const any = sampleLookup({ claims, citations: citationsFrom(numbers, claims) });
        const found = chartRows(any, choiceOf());
        const wanted = claimsUpTo(any, EVERYTHING).filter((claim) => claim.metric === found?.metric);
        expect(all(found).flatMap(idsOf).sort()).toEqual(wanted.map((claim) => claim.id).sort());
      }),
    );
  });
});

describe("days after the coverage", () => {
  const table = sampleLookup({ claims: [first], citations: [cite("b", first)] });
  const late = {
    ...table,
    publication: new Map([...table.publication].map(([id, one]) => [id, { ...one, published: january(90) }])),
  };

  it("stand on the axis as they are where the range is open, and nowhere where it ends before", () => {
    const open = chartRows(late, choiceOf({ clock: "known" }));
    expect([open?.axis, open?.days.to]).toEqual([{ from: january(88), to: january(90) }, january(90)]);
    expect(open?.main?.marks.map(({ at }) => at)).toEqual([january(90)]);
    expect(chartRows(late, choiceOf({ clock: "known", to: january(12) }))?.main ?? null).toBeNull();
  });
});

describe("daysShown", () => {
  it("shows the days that range and coverage share, and never none", () => {
    expect(daysShown(lookup, { from: null, to: null })).toEqual({ from: january(2), to: january(12) });
    expect(daysShown(lookup, { from: january(5), to: january(31) })).toEqual({ from: january(5), to: january(12) });
    expect(daysShown(lookup, { from: january(11), to: january(8) })).toEqual({ from: january(11), to: january(11) });
  });
});
