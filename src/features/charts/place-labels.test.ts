import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sharedArea } from "#features/charts/box.ts";
import { type LabelRequest, placeLabels } from "#features/charts/place-labels.ts";

const BOUNDS = { x: 0, y: 0, width: 500, height: 220 };
const label = (id: string, x: number, y: number): LabelRequest => ({ id, x, y, width: 120, height: 15 });
const marks = (labels: readonly LabelRequest[]) =>
  labels.map(({ x, y }) => ({ x: x - 7, y: y - 7, width: 14, height: 14 }));

describe("placeLabels", () => {
  it("sets a lone label to the right of its mark, on its line", () => {
    const [placed] = placeLabels([label("a", 100, 100)], [], BOUNDS);
    expect(placed).toMatchObject({ x: 112, y: 92.5, align: "start", moved: false });
  });

  it("sets it to the left where the right edge is near", () => {
    const [placed] = placeLabels([label("a", 470, 100)], marks([label("a", 470, 100)]), BOUNDS);
    expect(placed).toMatchObject({ x: 338, align: "end", moved: false });
  });

  it("parts the labels of two marks that almost coincide", () => {
    const requests = [label("a", 200, 100), label("b", 204, 103)];
    const [a, b] = placeLabels(requests, marks(requests), BOUNDS);
    expect(a && b && sharedArea(a, b)).toBe(0);
  });

  it("gives a leader line to a label that had to go further away", () => {
    const requests = [1, 2, 3, 4, 5].map((n) => label(String(n), 250, 100));
    const placed = placeLabels(requests, marks(requests), BOUNDS);
    expect(placed.some((one) => one.moved)).toBe(true);
    for (const [i, a] of placed.entries()) {
      for (const b of placed.slice(i + 1)) expect(sharedArea(a, b)).toBe(0);
    }
  });

  it("keeps every label once, inside the chart, in the order asked for", () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 500 }), y: fc.integer({ min: 0, max: 220 }) });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 8 }), (points) => {
        const requests = points.map(({ x, y }, i) => label(String(i), x, y));
        const placed = placeLabels(requests, marks(requests), BOUNDS);
        expect(placed.map((one) => one.id)).toEqual(requests.map((one) => one.id));
        for (const one of placed) {
          expect(one.x).toBeGreaterThanOrEqual(0);
          expect(one.y).toBeGreaterThanOrEqual(0);
          expect(one.x + one.width).toBeLessThanOrEqual(500);
          expect(one.y + one.height).toBeLessThanOrEqual(220);
        }
      }),
      { numRuns: 60 },
    );
  });
});
