import { describe, expect, it } from "vitest";
import { layOutNames, type Named, type Side } from "#features/map/lay-out-names.ts";

const FRAME = { width: 400, height: 200 };
const point = (id: string, [x, y]: readonly [number, number], rest: Partial<Named> = {}): Named => ({
  id,
  x,
  y,
  radius: 10,
  width: 110,
  height: 14,
  needed: true,
  ...rest,
});

describe("names beside their points", () => {
  it("stand to the right of their points, and to the left where the drawing ends", () => {
    const placed = layOutNames([point("west", [40, 50]), point("east", [380, 150])], FRAME);
    expect(placed.map(({ anchor }) => anchor)).toEqual(["start", "end"]);
  });

  it("keep clear of other points and of each other", () => {
    const placed = layOutNames([point("a", [200, 100]), point("b", [240, 100])], FRAME);
    expect(placed.map(({ anchor }) => anchor)).toEqual(["end", "start"]);
  });

  it("go where there is no room, unless they are needed", () => {
    const wide = { radius: 60, x: 200, y: 100 };
    const quiet = point("quiet", [200, 100], { radius: 0, width: 370, height: 46, needed: false });
    expect(layOutNames([point("mark", [0, 0], wide), quiet], FRAME).map(({ named }) => named.id)).toEqual(["mark"]);
    expect(layOutNames([point("mark", [0, 0], wide), { ...quiet, needed: true }], FRAME)).toHaveLength(2);
  });

  it("stay on their sides while they are kept there, or go without again", () => {
    const points = [point("a", [200, 100]), point("b", [240, 100]), point("c", [20, 20])];
    const kept = new Map<string, Side | null>([
      ["a", "above"],
      ["b", null],
    ]);
    const placed = layOutNames(points, FRAME, kept);
    expect(placed.map(({ named, side }) => [named.id, side])).toEqual([
      ["a", "above"],
      ["c", "right"],
    ]);
  });

  it("clear the room that their points take, whatever it is", () => {
    const [near, far] = [10, 40].map((radius) => layOutNames([point("a", [100, 100], { radius })], FRAME)[0]?.x ?? 0);
    expect((far ?? 0) - (near ?? 0)).toBe(30);
  });
});
