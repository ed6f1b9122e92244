import { expect, it } from "vitest";
import { scrollShift } from "#ui/scroll-shift.ts";

const row = { left: 100, right: 400 };

it.each([
  ["is not moved for a part in full view", { left: 200, right: 260 }, 0],
  ["moves on to a part cut off at its end", { left: 360, right: 430 }, 50],
  ["moves back to a part cut off at its start", { left: 60, right: 130 }, -60],
  ["moves for a part without room beside it", { left: 110, right: 160 }, -10],
  ["shows the start of a part wider than itself", { left: 300, right: 900 }, 180],
  ["stays with a wide part whose start is shown", { left: 120, right: 900 }, 0],
])("a row %s", (_, part, shift) => {
  expect(scrollShift(row, part, 20)).toBe(shift);
});
