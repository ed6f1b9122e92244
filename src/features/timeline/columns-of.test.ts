import { describe, expect, it } from "vitest";
import { total } from "#features/timeline/bars.ts";
import { columnsOf } from "#features/timeline/columns-of.ts";
import { dayScale, dayX } from "#features/timeline/day-scale.ts";
import { binsOf } from "#model/bins-of.ts";
import { cubeOf } from "#model/event-cube.ts";
import { indexEvents } from "#model/event-index.ts";
import { EVERYTHING } from "#model/filter.ts";
import { keptEvents } from "#model/kept-events.ts";
import { anEvent, cite, january, META, sampleLookup } from "#model/sample-dataset.ts";

const events = [
  anEvent({ start: january(-5) }),
  anEvent({ start: january(5) }),
  anEvent({ start: january(5), end: january(7) }),
  anEvent({ start: january(20) }),
];
const lookup = sampleLookup({ events, citations: events.map((event) => cite("b", event)) });
const index = indexEvents(lookup, "happened");
const cube = cubeOf(index, keptEvents(index, EVERYTHING));
const barsBy = (period: "day" | "week") => ({ measure: null, bars: cube.bars(period), ends: null });
const scale = (bins: { earlier: boolean; later: boolean }) =>
  dayScale({ coverage: META.coverage, span: { x: 0, width: 400 }, ...bins });

describe("columnsOf", () => {
  it("has a column for every day of the coverage, at its place, days without events too", () => {
    const plain = scale({ earlier: false, later: false });
    const columns = columnsOf(barsBy("day"), plain);
    expect(columns).toHaveLength(11);
    expect(columns[3]?.span).toEqual({ x: dayX(plain, january(5)), width: plain.band });
  });

  it("has a column as wide as its days for every week", () => {
    const plain = scale({ earlier: false, later: false });
    const [first, second] = columnsOf(barsBy("week"), plain);
    expect(first?.span).toEqual({ x: dayX(plain, january(2)), width: plain.band });
    expect(second?.span.width).toBeCloseTo(plain.band * 7, 9);
  });

  it("is as high on a day as a range of that single day counts", () => {
    const columns = columnsOf(barsBy("day"), scale({ earlier: true, later: true })).slice(1, -1);
    for (const [i, column] of columns.entries()) {
      const day = january(2 + i);
      expect(total(column.solid) + total(column.pale)).toBe(cube.count({ from: day, to: day }));
    }
  });

  it("puts what lies wholly outside the coverage into the bins at its ends", () => {
    const columns = columnsOf(barsBy("day"), scale({ earlier: true, later: true }));
    expect(total(columns.at(0)?.solid ?? [])).toBe(1);
    expect(total(columns.at(-1)?.solid ?? [])).toBe(1);
  });
});

describe("binsOf", () => {
  it("has a bin only at an end beyond which something lies", () => {
    expect(binsOf(lookup, "happened")).toEqual({ earlier: true, later: true });
    expect(binsOf(sampleLookup({ events: [anEvent()] }), "happened")).toEqual({ earlier: false, later: false });
  });

  it("goes by the clock: on publication days nothing of the sample lies outside", () => {
    expect(binsOf(lookup, "known")).toEqual({ earlier: false, later: false });
  });

  it("has a bin for a publication that came out after the coverage, but for the only one", () => {
    const [first, ...others] = lookup.dataset.publications;
    const late = { ...(first ?? expect.fail()), published: january(30) };
    const laterOf = (publications: (typeof late)[]) => binsOf(sampleLookup({ publications }), "happened").later;
    expect(laterOf([late, ...others])).toBe(true);
    expect(laterOf([late])).toBe(false);
  });
});
