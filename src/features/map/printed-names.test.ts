import { describe, expect, it } from "vitest";
import { type Named, placeNames } from "#features/map/printed-names.ts";

const FRAME = { width: 400, height: 200 };
const point = (id: string, [x, y]: readonly [number, number], rest: Partial<Named> = {}): Named => ({
  id,
  name: "A name of a town",
  x,
  y,
  radius: 10,
  size: 12,
  needed: true,
  ...rest,
});

describe("names on the printed map", () => {
  it("stand to the right of their points, and to the left where the drawing ends", () => {
    const placed = placeNames([point("west", [40, 50]), point("east", [380, 150])], FRAME);
    expect(placed.map(({ anchor }) => anchor)).toEqual(["start", "end"]);
  });

  it("keep clear of other points and of each other", () => {
    const placed = placeNames([point("a", [200, 100]), point("b", [240, 100])], FRAME);
    expect(placed.map(({ anchor }) => anchor)).toEqual(["end", "start"]);
  });

  it("go where there is no room, unless they are needed", () => {
    const wide = { radius: 60, x: 200, y: 100 };
    const quiet = point("quiet", [200, 100], { radius: 0, size: 40, needed: false });
    expect(placeNames([point("mark", [0, 0], wide), quiet], FRAME).map(({ id }) => id)).toEqual(["mark"]);
    expect(placeNames([point("mark", [0, 0], wide), { ...quiet, needed: true }], FRAME)).toHaveLength(2);
  });
});
