import { describe, expect, it } from "vitest";
import { keepInside, nearestIn, runsThrough, sharedArea } from "#features/charts/box.ts";

const BOX = { x: 10, y: 10, width: 20, height: 10 };

describe("boxes", () => {
  it("share no area where they only touch", () => {
    expect(sharedArea(BOX, { ...BOX, x: 30 })).toBe(0);
    expect(sharedArea(BOX, { ...BOX, x: 25, y: 15 })).toBe(25);
  });

  it("are moved by the least that brings them inside", () => {
    expect(keepInside({ ...BOX, x: -5 }, { x: 0, y: 0, width: 100, height: 100 })).toEqual({ ...BOX, x: 0 });
  });

  it("have a nearest point, which is the point itself inside", () => {
    expect(nearestIn(BOX, { x: 0, y: 12 })).toEqual({ x: 10, y: 12 });
    expect(nearestIn(BOX, { x: 15, y: 12 })).toEqual({ x: 15, y: 12 });
  });

  it("are run through by a line that enters them, not by one that passes or ends at their edge", () => {
    expect(runsThrough({ x: 0, y: 0 }, { x: 40, y: 30 }, BOX)).toBe(true);
    expect(runsThrough({ x: 0, y: 15 }, { x: 40, y: 15 }, BOX)).toBe(true);
    expect(runsThrough({ x: 0, y: 15 }, { x: 10, y: 15 }, BOX)).toBe(false);
    expect(runsThrough({ x: 0, y: 10 }, { x: 40, y: 10 }, BOX)).toBe(false);
    expect(runsThrough({ x: 0, y: 30 }, { x: 40, y: 30 }, BOX)).toBe(false);
  });
});
