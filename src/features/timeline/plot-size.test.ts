import { expect, it } from "vitest";
import { barsHeight, HEADROOM, marginsOf } from "#features/timeline/plot-size.ts";

it("gives the bars less height where the plot is narrow, and never less than a handle needs", () => {
  expect(barsHeight(374)).toBeLessThan(barsHeight(900));
  for (const width of [0, 304, 559, 560, 2000]) expect(barsHeight(width) - HEADROOM).toBeGreaterThan(44);
});

it("leaves the room beside the days that letters take, and none that a handle or a bin has anyway", () => {
  const none = { earlier: false, later: false };
  expect(marginsOf(none, 1)).toEqual({ left: 40, right: 28 });
  expect(marginsOf({ earlier: true, later: true }, 1)).toEqual({ left: 28, right: 4 });
  expect(marginsOf(none, 2)).toEqual({ left: 64, right: 28 });
  expect(marginsOf({ earlier: true, later: true }, 2)).toEqual({ left: 74, right: 26 });
});
