import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Day } from "#dataset/day.ts";
import type { Filter } from "#model/filter.ts";
import { CALM_MS, calmFilter } from "#state/calm-filter.ts";
import { viewFilter } from "#state/derived.ts";
import { DEFAULT_VIEW } from "#state/view.ts";
import { updateSession, updateView, viewStore } from "#state/view-store.ts";

const calm = calmFilter(viewStore, ({ view }) => viewFilter(view));
let seen: Filter["to"][] = [];
let stop = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  seen = [];
  stop = calm.subscribe(() => seen.push(calm.get().to));
});

afterEach(() => {
  stop();
  vi.useRealTimers();
  viewStore.setState({ view: DEFAULT_VIEW });
  updateSession({ moving: false });
});

const day = (number: number) => (19000 + number) as Day;

test("a choice at rest is followed at once", () => {
  updateView({ to: day(1) });
  updateView({ to: day(2) });
  expect(seen).toEqual([day(1), day(2)]);
});

test("while a handle is dragged it is followed with pauses, at its rest at once and exactly", () => {
  updateSession({ moving: true });
  for (let step = 1; step <= 50; step++) {
    updateView({ to: day(step) });
    vi.advanceTimersByTime(20);
  }
  expect(seen.length).toBeGreaterThanOrEqual(1000 / CALM_MS - 1);
  expect(seen.length).toBeLessThanOrEqual(1000 / CALM_MS + 1);
  updateSession({ moving: false });
  expect(seen.at(-1)).toBe(day(50));
});

test("the last step of a drag that stands still is followed after a pause, though nobody lets go", () => {
  updateSession({ moving: true });
  updateView({ to: day(1) });
  updateView({ to: day(2) });
  expect(seen).toEqual([day(1)]);
  vi.advanceTimersByTime(CALM_MS);
  expect(seen).toEqual([day(1), day(2)]);
});

test("what has nothing to do with the filter tells nobody", () => {
  updateSession({ moving: true });
  updateView({ panel: "events" });
  updateSession({ hoveredPlace: "almaty" });
  vi.advanceTimersByTime(CALM_MS);
  expect(seen).toEqual([]);
});

test("without a listener it is what the view says", () => {
  stop();
  updateSession({ moving: true });
  updateView({ to: day(9) });
  expect(calm.get().to).toBe(day(9));
});
