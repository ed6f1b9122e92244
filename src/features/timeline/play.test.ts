import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Day, parseDay } from "#dataset/day.ts";
import { ALL_DAYS, shownDays } from "#features/timeline/day-range.ts";
import { nextRange, type Run, runOf, startRun, stepMs, stepped } from "#features/timeline/play.ts";
import type { Range } from "#model/range.ts";

const day = (iso: string) => parseDay(iso) ?? expect.fail(iso);
const coverage = { from: day("2022-01-02"), to: day("2022-01-06") };
const range = (from: string | null, to: string | null): Range => ({
  from: from ? day(from) : null,
  to: to ? day(to) : null,
});

/** Everything that a run shows, its start included. */
function film(run: Run, from: Range): Range[] {
  const frames = [from];
  for (let next = nextRange(run, from, coverage); next; next = nextRange(run, next, coverage)) frames.push(next);
  return frames;
}

describe("a run from the whole period", () => {
  it("begins again at the first day, and grows day by day to the end", () => {
    const { run, range: first } = startRun(ALL_DAYS, coverage);
    expect(film(run, first)).toEqual([
      range(null, "2022-01-02"),
      range(null, "2022-01-03"),
      range(null, "2022-01-04"),
      range(null, "2022-01-05"),
      range(null, "2022-01-06"),
    ]);
  });

  it("leaves out what came before, where the range does", () => {
    const { run, range: first } = startRun(range("2022-01-02", null), coverage);
    expect(film(run, first)[1]).toEqual(range("2022-01-02", "2022-01-03"));
  });
});

describe("a run from a range that begins with the first day", () => {
  it("grows on from where it stands", () => {
    const { run, range: first } = startRun(range(null, "2022-01-04"), coverage);
    expect(run).toEqual({ kind: "grow" });
    expect(film(run, first)).toHaveLength(3);
  });
});

describe("a run from a window", () => {
  it("slides the window and keeps its length", () => {
    const { run, range: first } = startRun(range("2022-01-03", "2022-01-04"), coverage);
    expect(film(run, first)).toEqual([
      range("2022-01-03", "2022-01-04"),
      range("2022-01-04", "2022-01-05"),
      range("2022-01-05", "2022-01-06"),
    ]);
  });

  it("begins again with a window of that length at the first day when it stands at the end", () => {
    const { run, range: first } = startRun(range("2022-01-05", null), coverage);
    expect(first).toEqual(range("2022-01-02", "2022-01-03"));
    expect(nextRange(run, first, coverage)).toEqual(range("2022-01-03", "2022-01-04"));
  });
});

describe("a run with stops", () => {
  const stops = [day("2022-01-03"), day("2022-01-05")];

  it("goes from stop to stop, keeps its start, and is over at the last", () => {
    const { run, range: first } = startRun(range(null, "2022-01-02"), coverage, stops);
    expect(film(run, first)).toEqual([range(null, "2022-01-02"), range(null, "2022-01-03"), range(null, "2022-01-05")]);
  });

  it("begins again at the first stop when none is left", () => {
    expect(startRun(ALL_DAYS, coverage, stops).range).toEqual(range(null, "2022-01-03"));
    expect(startRun(range(null, "2022-01-05"), coverage, stops).range).toEqual(range(null, "2022-01-03"));
  });

  it("leaves time to read", () => {
    expect(stepMs({ kind: "stops", stops })).toBeGreaterThan(2 * stepMs({ kind: "grow" }));
  });
});

describe("a step by hand", () => {
  const step = (chosen: Range, days: number) => stepped(runOf(chosen, coverage), chosen, { days, coverage });

  it("moves the end alone where the start is open, as the player does, also back from the whole period", () => {
    expect(step(range(null, "2022-01-04"), 1)).toEqual(range(null, "2022-01-05"));
    expect(step(range(null, "2022-01-04"), -1)).toEqual(range(null, "2022-01-03"));
    expect(step(ALL_DAYS, -1)).toEqual(range(null, "2022-01-05"));
  });

  it("moves a whole window, whose length stays", () => {
    expect(step(range("2022-01-03", "2022-01-04"), 1)).toEqual(range("2022-01-04", "2022-01-05"));
    expect(step(range("2022-01-05", null), -1)).toEqual(range("2022-01-04", "2022-01-05"));
  });

  it("leads nowhere beyond the coverage, nor to less than a day", () => {
    const ends = [step(ALL_DAYS, 1), step(range(null, "2022-01-02"), -1), step(range("2022-01-05", null), 1)];
    expect(ends).toEqual([null, null, null]);
    expect(stepped({ kind: "slide", length: 2 }, range("2022-01-02", "2022-01-03"), { days: -1, coverage })).toBeNull();
  });
});

it("always ends at the last day, one day a step, in no more steps than there are days", () => {
  const ends = fc.tuple(
    fc.integer({ min: coverage.from, max: coverage.to }),
    fc.integer({ min: coverage.from, max: coverage.to }),
  );
  fc.assert(
    fc.property(ends, ([a, b]) => {
      const chosen: Range = { from: Math.min(a, b) as Day, to: Math.max(a, b) as Day };
      const { run, range: first } = startRun(chosen, coverage);
      const frames = film(run, first);
      expect(frames.length).toBeLessThanOrEqual(coverage.to - coverage.from + 1);
      expect(shownDays(frames.at(-1) ?? first, coverage).to).toBe(coverage.to);
      const ended = frames.map((frame) => shownDays(frame, coverage).to);
      expect(ended.every((to, i) => i === 0 || to - (ended[i - 1] ?? 0) === 1)).toBe(true);
    }),
  );
});
