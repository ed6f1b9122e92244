import { expect, it } from "vitest";
import { barsHeight, HEADROOM } from "#features/timeline/plot-size.ts";

it("gives the bars less height where the plot is narrow, and never less than a handle needs", () => {
  expect(barsHeight(374)).toBeLessThan(barsHeight(900));
  for (const width of [0, 304, 559, 560, 2000]) expect(barsHeight(width) - HEADROOM).toBeGreaterThan(44);
});
