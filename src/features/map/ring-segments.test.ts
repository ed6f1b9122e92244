import { describe, expect, it } from "vitest";
import { ringSegments } from "#features/map/ring-segments.ts";

const count = (...byFamily: number[]) => ({
  placeId: "city",
  total: byFamily.reduce((sum, events) => sum + events, 0),
  byFamily: Uint32Array.from(byFamily),
});

describe("the ring of a printed mark", () => {
  it("has a part for each family with events, and none for the others", () => {
    expect(ringSegments(count(1, 0, 3), 20).map(({ slot }) => slot)).toEqual([0, 2]);
  });

  it("begins at the top, and each part where the one before ends", () => {
    const [first, second] = ringSegments(count(1, 3), 10);
    expect(first?.path).toMatch(/^M0.00 -10.00A10 10 0 0 1 10.00 -0.00L/);
    expect(second?.path).toMatch(/^M10.00 -0.00A/);
  });

  it("is whole where there is one family only", () => {
    expect(ringSegments(count(0, 5), 10)[0]?.path.match(/A10 10/g)).toHaveLength(2);
  });

  it("has no seam at the top where it is whole, and ends where it is not", () => {
    const [whole] = ringSegments(count(0, 5), 10);
    expect(whole?.path).toMatch(/^M0.00 -10.00A[^L]*ZM[^L]*Z$/);
    expect(ringSegments(count(1, 3), 10)[0]?.path).not.toContain("ZM");
  });
});
