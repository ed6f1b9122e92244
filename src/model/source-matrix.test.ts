import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { claimRows } from "#model/claim-rows.ts";
import { citationsUpTo } from "#model/clock.ts";
import { EVERYTHING, type Filter } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import {
  aClaim,
  CLAIMANTS,
  citationsFrom,
  cite,
  claimsFrom,
  january,
  META,
  PUBLICATIONS,
  sampleLookup,
} from "#model/sample-dataset.ts";
import { type MatrixLine, sourceMatrix } from "#model/source-matrix.ts";

const filter = (more: Partial<Filter> = {}): Filter => ({ ...EVERYTHING, ...more });

const toll = aClaim({ id: "toll", value: 164 });
const earlier = aClaim({ id: "earlier", value: 18, asOf: january(7), claimant: "television" });
const inCity = aClaim({ id: "in-city", place: "almaty" });
const children = aClaim({ id: "children", population: "children" });
const price = aClaim({ id: "price", metric: "price", population: "litre", asOf: january(2) });
const lookup = sampleLookup({
  claims: [price, inCity, children, toll, earlier],
  citations: [
    cite("b", toll),
    cite("c", toll),
    cite("a", earlier),
    cite("c", inCity),
    cite("c", children),
    cite("b", price),
  ],
});

const signs = ({ cells }: MatrixLine) => cells.map((cell) => `${cell.publication.id} ${cell.printing}`);
const ids = (line: MatrixLine) => line.cells.map((cell) => cell.claims.map(({ claim }) => claim.id));
const killed = (more: Partial<Filter> = {}, of: Lookup = lookup) => {
  const group = sourceMatrix(of, filter(more)).groups.find(({ metric }) => metric.id === "killed");
  if (!group) throw new Error("no claim of this metric");
  return group;
};

describe("the order", () => {
  test("columns go by day of publication and say how much each prints", () => {
    const { columns, claims } = sourceMatrix(lookup, filter());
    expect(columns.map((column) => [column.publication.id, column.claims])).toEqual([
      ["a", 1],
      ["b", 2],
      ["c", 3],
    ]);
    expect(claims).toBe(5);
  });

  test("metrics and populations go by the dataset, and the country before its cities", () => {
    const turned = sampleLookup({ ...lookup.dataset, places: [...lookup.dataset.places].reverse() });
    const { groups } = sourceMatrix(turned, filter());
    expect(
      groups.map(({ metric, rows }) => [metric.id, rows.map((row) => `${row.population.id} ${row.place.id}`)]),
    ).toEqual([
      ["killed", ["total kz", "total almaty", "children kz"]],
      ["price", ["litre kz"]],
    ]);
  });
});

describe("what a publication does not print", () => {
  test("is left out by one that could have printed it", () => {
    const [prices] = sourceMatrix(lookup, filter()).groups.filter(({ metric }) => metric.id === "price");
    expect(prices && signs(prices)).toEqual(["a left_out", "b printed", "c left_out"]);
    expect(ids(killed().rows[1] as MatrixLine)).toEqual([[], [], ["in-city"]]);
  });

  test("is not left out by one that was out before the day that the figures speak for, unless it was updated since", () => {
    expect(signs(killed().rows[1] as MatrixLine)).toEqual(["a earlier", "b left_out", "c printed"]);
    const publications = PUBLICATIONS.map((one) => ({ ...one, updated: january(9) }));
    const updated = sampleLookup({ ...lookup.dataset, publications });
    expect(signs(killed({}, updated).rows[1] as MatrixLine)[0]).toBe("a left_out");
  });

  test("reads as not printed where the day is that of an article or was worked out, and the figure may have been there before", () => {
    for (const asOfBasis of ["publication", "inferred"] as const) {
      const claims = lookup.dataset.claims.map((claim) => (claim.id === "in-city" ? { ...claim, asOfBasis } : claim));
      const undated = killed({}, sampleLookup({ ...lookup.dataset, claims })).rows[1] as MatrixLine;
      expect(signs(undated)).toEqual(["a left_out", "b left_out", "c printed"]);
    }
  });

  test("is not left out where one figure has a day of its own text and none speaks for a day by then", () => {
    const word = aClaim({
      id: "word",
      place: "almaty",
      claimant: "posts",
      asOf: january(10),
      asOfBasis: "publication",
    });
    const claims = [...lookup.dataset.claims, word];
    const citations = [...lookup.dataset.citations, cite("c", word)];
    const row = killed({}, sampleLookup({ ...lookup.dataset, claims, citations })).rows[1] as MatrixLine;
    expect(signs(row)[0]).toBe("a earlier");
  });

  test("is not left out by one that was not out yet on the clock 'known'", () => {
    const early = { clock: "known", to: january(9) } as const;
    expect(sourceMatrix(lookup, filter(early)).columns.map(({ out }) => out)).toEqual([true, true, false]);
    expect(signs(killed(early).rows[0] as MatrixLine)).toEqual(["a printed", "b printed", "c not_out"]);
    expect(ids(killed(early))).toEqual([["earlier"], ["toll"], []]);
    expect(signs(killed({ ...early, clock: "happened" }))).toEqual(["a printed", "b printed", "c printed"]);
  });

  test("is not left out by one whose claims the filter leaves out", () => {
    const narrowed = { claimants: ["television"] };
    expect(signs(killed(narrowed))).toEqual(["a printed", "b unselected", "c unselected"]);
    expect(signs(killed({ places: ["almaty"] }).rows[0] as MatrixLine)).toEqual([
      "a earlier",
      "b left_out",
      "c printed",
    ]);
  });
});

test("a claim says where it is garbled: only in the publication that garbles it", () => {
  const garbled = sampleLookup({
    claims: [toll],
    citations: [cite("b", toll), cite("b", toll, { paragraph: 2, fidelity: "garbled" }), cite("c", toll)],
  });
  expect(killed({}, garbled).cells.map(({ claims }) => claims.map((one) => one.garbled))).toEqual([[], [[2]], [[]]]);
});

test("a claim from before the range is marked as carried into it", () => {
  const marked = killed({ from: january(8) }).cells.flatMap(({ claims }) => claims);
  expect(marked.filter((one) => one.carriedIn).map(({ claim }) => claim.id)).toEqual(["earlier"]);
  expect(
    killed()
      .cells.flatMap(({ claims }) => claims)
      .some((one) => one.carriedIn),
  ).toBe(false);
});

test("a claim that no publication cites does not vanish", () => {
  const silent = sampleLookup({ claims: [toll, children], citations: [cite("b", toll)] });
  expect(sourceMatrix(silent, filter()).uncited).toBe(1);
  expect(killed({}, silent).uncited.map(({ claim }) => claim.id)).toEqual(["children"]);
  expect(killed({}, silent).rows.map((row) => row.uncited.length)).toEqual([0, 1]);
});

test("without publications there are no columns and every claim is uncited; without claims there are no groups", () => {
  const unread = sourceMatrix(sampleLookup({ claims: [toll], publications: [] }), filter());
  expect([unread.columns.length, unread.groups.length, unread.uncited]).toEqual([0, 1, 1]);
  expect(sourceMatrix(sampleLookup(), filter()).groups).toEqual([]);
});

test("the claims that the list of claims shows are in it: each in the columns of exactly the publications that cite it, at both levels", () => {
  const numbers = (size: number) =>
    fc.array(fc.array(fc.nat(60), { minLength: size, maxLength: size }), { maxLength: 14 });
  const anyDay = fc.option(fc.integer({ min: 1, max: 14 }).map(january));
  const anyFilter = fc.record({
    from: anyDay,
    to: anyDay,
    clock: fc.constantFrom("happened" as const, "known" as const),
    places: fc.subarray(["kz", "almaty"]),
    claimants: fc.subarray(CLAIMANTS.map(({ id }) => id)),
    publications: fc.subarray(PUBLICATIONS.map(({ id }) => id)),
  });
  fc.assert(
    fc.property(numbers(5), numbers(2), anyFilter, (claimNumbers, citationNumbers, chosen) => {
      const claims = claimsFrom(claimNumbers).map((claim, i) => ({ ...claim, metric: META.metrics[i % 2]?.id ?? "" }));
      const random = sampleLookup({ claims, citations: citationsFrom(citationNumbers, claims) });
      const selection = filter(chosen);
      const { groups, columns } = sourceMatrix(random, selection);
      const listed = claimRows(random, selection).filter(({ standing }) => standing !== "outside");
      const expected = listed.flatMap(({ claim }) => {
        const by = new Set(citationsUpTo(random, claim.id, selection).map(({ publication }) => publication));
        return by.size === 0 ? [`${claim.id} nobody`] : [...by].map((id) => `${claim.id} ${id}`);
      });
      const found = (lines: readonly MatrixLine[]) =>
        lines.flatMap(({ cells, uncited }) => [
          ...cells.flatMap((cell) => cell.claims.map(({ claim }) => `${claim.id} ${cell.publication.id}`)),
          ...uncited.map(({ claim }) => `${claim.id} nobody`),
        ]);
      expect(found(groups).sort()).toEqual(expected.sort());
      expect(found(groups.flatMap(({ rows }) => rows)).sort()).toEqual(expected);
      for (const cell of groups.flatMap((group) => [group, ...group.rows]).flatMap(({ cells }) => cells)) {
        expect(cell.printing === "printed").toBe(cell.claims.length > 0);
      }
      expect(columns.map(({ publication }) => publication.id)).toEqual(["a", "b", "c"]);
    }),
  );
});
