import { describe, expect, it } from "vitest";
import { ALL_DAYS } from "#features/timeline/day-range.ts";
import { busiestDay, editions, presetsOf } from "#features/timeline/presets.ts";
import { anEvent, cite, january, PUBLICATIONS, sampleLookup } from "#model/sample-dataset.ts";

const events = [
  anEvent({ start: january(6) }),
  anEvent({ start: january(6) }),
  anEvent({ start: january(5) }),
  anEvent({ start: january(5), end: january(9) }),
  anEvent({ start: january(5), datePrecision: "approximate" }),
];

describe("busiestDay", () => {
  it("counts only events that are dated to the day", () => {
    expect(busiestDay(sampleLookup({ events }), "happened")).toEqual({ day: january(6), count: 2 });
  });

  it("takes the earliest of equal days", () => {
    const tied = [anEvent({ start: january(8) }), anEvent({ start: january(4) })];
    expect(busiestDay(sampleLookup({ events: tied }), "happened")?.day).toBe(january(4));
  });

  it("leaves out days beyond the coverage", () => {
    const early = [anEvent({ start: january(-20) }), anEvent({ start: january(-20) }), anEvent({ start: january(3) })];
    expect(busiestDay(sampleLookup({ events: early }), "happened")?.day).toBe(january(3));
  });

  it("counts first publications on the other clock", () => {
    const citations = events.map((event) => cite("c", event));
    expect(busiestDay(sampleLookup({ events, citations }), "known")).toEqual({ day: january(10), count: 5 });
  });

  it("is null where no event is dated to a day", () => {
    const spans = [anEvent({ start: january(5), end: january(9) })];
    expect(busiestDay(sampleLookup({ events: spans }), "happened")).toBeNull();
  });
});

it("gathers publications of one day, in the order of days", () => {
  const [first] = PUBLICATIONS;
  const twin = { ...(first ?? expect.fail()), id: "d" };
  const found = editions([...PUBLICATIONS, twin]);
  expect(found.map(({ day, publications }) => [day, publications.map(({ id }) => id)])).toEqual([
    [january(7), ["a"]],
    [january(9), ["b", "d"]],
    [january(10), ["c"]],
  ]);
});

describe("presetsOf", () => {
  it("offers all days, the busiest day, and up to each publication day but the last, when all had been printed", () => {
    expect(presetsOf(sampleLookup({ events }), "happened").map(({ kind, range }) => [kind, range])).toEqual([
      ["all", ALL_DAYS],
      ["busiest", { from: january(6), to: january(6) }],
      ["printed", { from: null, to: january(7) }],
      ["printed", { from: null, to: january(9) }],
    ]);
  });

  it("offers two publication days at most, the first and the last but one", () => {
    const [first] = PUBLICATIONS;
    const many = [3, 4, 5, 6, 7, 8].map((date) => ({
      ...(first ?? expect.fail()),
      id: `p${date}`,
      published: january(date),
    }));
    const printed = presetsOf(sampleLookup({ publications: many }), "happened").filter(
      ({ kind }) => kind === "printed",
    );
    expect(printed.map(({ range }) => range.to)).toEqual([january(3), january(7)]);
  });

  it("offers all days and nothing else for a dataset that is empty", () => {
    expect(presetsOf(sampleLookup({ publications: [] }), "happened")).toEqual([{ kind: "all", range: ALL_DAYS }]);
  });
});
