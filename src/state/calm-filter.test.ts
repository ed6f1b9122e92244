import { afterEach, beforeEach, expect, test } from "vitest";
import type { Day } from "#dataset/day.ts";
import type { Filter } from "#model/filter.ts";
import { calmFilter } from "#state/calm-filter.ts";
import { viewFilter } from "#state/derived.ts";
import { DEFAULT_VIEW } from "#state/view.ts";
import { updateSession, updateView, viewStore } from "#state/view-store.ts";

let waiting = new Set<() => void>();
const rest = () => {
  for (const work of waiting) work();
  waiting.clear();
};
const calm = calmFilter(viewStore, {
  filterIn: ({ view }) => viewFilter(view),
  afterRest: (work) => {
    waiting.add(work);
    return () => waiting.delete(work);
  },
});
let seen: Filter["to"][] = [];
let stop = () => {};

beforeEach(() => {
  seen = [];
  stop = calm.subscribe(() => seen.push(calm.get().to));
});

afterEach(() => {
  stop();
  waiting = new Set();
  viewStore.setState({ view: DEFAULT_VIEW });
  updateSession({ moving: false });
});

const day = (number: number) => (19000 + number) as Day;

test("a choice at rest is followed at once", () => {
  updateView({ to: day(1) });
  updateView({ to: day(2) });
  expect(seen).toEqual([day(1), day(2)]);
});

test("while a handle is dragged it is not followed, and at once when it is let go", () => {
  updateSession({ moving: true });
  for (let step = 1; step <= 50; step++) updateView({ to: day(step) });
  expect(seen).toEqual([]);
  updateSession({ moving: false });
  expect(seen).toEqual([day(50)]);
  expect(waiting.size).toBe(0);
});

test("a handle that pauses is followed, though nobody lets go", () => {
  updateSession({ moving: true });
  updateView({ to: day(1) });
  updateView({ to: day(2) });
  expect(waiting.size).toBe(1);
  expect(seen).toEqual([]);
  rest();
  expect(seen).toEqual([day(2)]);
});

test("what has nothing to do with the filter tells nobody", () => {
  updateSession({ moving: true });
  updateView({ panel: "events" });
  updateSession({ hoveredPlace: "almaty" });
  expect(waiting.size).toBe(0);
  expect(seen).toEqual([]);
});

test("without a listener it is what the view says", () => {
  stop();
  updateSession({ moving: true });
  updateView({ to: day(9) });
  expect(calm.get().to).toBe(day(9));
});
