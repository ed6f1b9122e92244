import { describe, expect, it } from "vitest";
import { layOutNames, type Named, type Side, type Yields } from "#features/map/lay-out-names.ts";

const FRAME = { width: 400, height: 200 };
const point = (id: string, [x, y]: readonly [number, number], rest: Partial<Named> = {}): Named => ({
  id,
  x,
  y,
  radius: 10,
  width: 110,
  height: 14,
  yields: "never",
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

  it("stand across a corner where no side is free, and rather run out of the drawing than lie on the figure of a point", () => {
    const around = [point("n", [200, 55], { radius: 24 }), point("s", [200, 145], { radius: 24 })];
    const beside = [point("w", [168, 100], { radius: 9 }), point("e", [232, 100], { radius: 9 })];
    const crowd = [...around, ...beside].map((one) => ({ ...one, width: 1, height: 1 }));
    const [placed] = layOutNames([point("a", [200, 100], { radius: 14, width: 40 }), ...crowd], FRAME);
    expect(placed?.side).toBe("right-above");
    const edge = [point("b", [60, 100], { width: 70 }), point("c", [120, 100], { radius: 40, width: 1 })];
    const low = {
      ...FRAME,
      covered: [
        { left: 0, right: 400, top: 0, bottom: 88 },
        { left: 0, right: 400, top: 112, bottom: 200 },
      ],
    };
    expect(layOutNames(edge, low)[0]?.side).toBe("left");
  });

  it("go where there is no room, unless they give way to nothing, or to names alone and only points lie there", () => {
    const named = (first: Partial<Named>, yields: Yields) => {
      const quiet = point("quiet", [200, 100], { radius: 0, width: 100, height: 46, yields });
      return layOutNames([point("first", [200, 100], first), quiet], FRAME).map(({ named: { id } }) => id);
    };
    const [onPoint, onName] = [
      { radius: 60, width: 1, height: 1 },
      { radius: 0, width: 380, height: 190 },
    ];
    expect(named(onPoint, "to-all")).toEqual(["first"]);
    expect(named(onPoint, "to-names")).toEqual(["first", "quiet"]);
    expect(named(onName, "to-names")).toEqual(["first"]);
    expect(named(onName, "never")).toEqual(["first", "quiet"]);
  });

  it("go in a drawing that is too narrow for any more of them, sooner than lie on another or run out of it", () => {
    const points = [point("first", [30, 60]), point("second", [60, 64]), point("third", [100, 70])];
    const shown = (width: number) => layOutNames(points, { width, height: 120 }).map(({ named: { id } }) => id);
    expect(shown(200)).toEqual(["first", "third"]);
    expect(shown(260)).toEqual(["first", "second", "third"]);
  });

  it("keep off what lies over the drawing, and stand at their second point where there is no room by the first", () => {
    const covered = [{ left: 0, right: 250, top: 0, bottom: 100 }];
    const region = point("region", [100, 60], { radius: 0, within: { x: 100, y: 150 } });
    const sides = (points: readonly Named[]) => layOutNames(points, { ...FRAME, covered }).map(({ side }) => side);
    expect(sides([region])).toEqual(["within"]);
    expect(sides([point("town", [100, 155]), region])).toEqual(["right", "within-above"]);
    expect(sides([point("town", [255, 60], { width: 60 })])).toEqual(["right"]);
    expect(layOutNames([region], FRAME)[0]?.side).toBe("on");
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
