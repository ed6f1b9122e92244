import { describe, expect, it } from "vitest";
import type { GivenClaim } from "#dataset/given-claim.fixture.ts";
import { axisPlace } from "#features/disagreements/axis-place.ts";
import { aClaim } from "#model/sample-dataset.ts";

const claim = (given: GivenClaim) => aClaim({ value: 50, ...given });

describe("axisPlace", () => {
  it("places a figure as a share of the axis", () => {
    expect(axisPlace(claim({ value: 50 }), 200)).toEqual({ at: 25, to: 25, open: null, side: "after" });
  });

  it("gives a word no place", () => {
    expect(axisPlace(claim({ qualifier: "word_only", value: null }), 200)).toBeNull();
  });

  it("keeps both ends of a range", () => {
    expect(axisPlace(claim({ qualifier: "range", value: 50, valueHigh: 100 }), 200)).toMatchObject({ at: 25, to: 50 });
  });

  it("sets the figure of a range beyond its upper end where there is room, else before its lower", () => {
    const side = (value: number, valueHigh: number) =>
      axisPlace(claim({ qualifier: "range", value, valueHigh }), 200)?.side;
    expect([side(20, 60), side(100, 180)]).toEqual(["after", "before"]);
  });

  it("says to which side a hedge is open, and sets the figure on the other side where it has room", () => {
    expect(axisPlace(claim({ qualifier: "at_least", value: 100 }), 200)).toMatchObject({ open: "up", side: "before" });
    expect(axisPlace(claim({ qualifier: "up_to", value: 20 }), 200)).toMatchObject({ open: "down", side: "after" });
  });

  it("leads nearly a little way down, and sets its figure beyond that", () => {
    expect(axisPlace(claim({ qualifier: "nearly", value: 160 }), 200)).toMatchObject({ open: "close", side: "beyond" });
    expect(axisPlace(claim({ qualifier: "nearly", value: 20 }), 200)?.side).toBe("after");
  });

  it("keeps a figure near the end of the axis inside it", () => {
    expect(axisPlace(claim({ value: 200 }), 200)?.side).toBe("before");
  });
});
