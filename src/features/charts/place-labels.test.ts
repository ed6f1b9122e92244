import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceTo, sharedArea } from "#features/charts/box.ts";
import { crossingsOf } from "#features/charts/crossings.ts";
import type { LabelRequest } from "#features/charts/label-spots.ts";
import { placeLabels } from "#features/charts/place-labels.ts";

const BOUNDS = { x: 0, y: 0, width: 500, height: 220 };
const WAYS = [{ width: 120, height: 15 }];
const label = (id: string, x: number, y: number): LabelRequest => ({ id, x, y, ways: WAYS });
const marks = (labels: readonly LabelRequest[]) =>
  labels.map(({ x, y }) => ({ x: x - 7, y: y - 7, width: 14, height: 14 }));
const place = (requests: readonly LabelRequest[], bounds = BOUNDS) =>
  placeLabels(requests, { obstacles: marks(requests), bounds });

describe("placeLabels", () => {
  it("sets a lone label to the right of its mark, on its line", () => {
    const [placed] = place([label("a", 100, 100)]).labels;
    expect(placed).toMatchObject({ x: 112, y: 92.5, align: "start", leader: null });
  });

  it("sets it to the left where the right edge is near", () => {
    const [placed] = place([label("a", 470, 100)]).labels;
    expect(placed).toMatchObject({ x: 338, align: "end", leader: null });
  });

  it("keeps it off a line that leaves its mark, which would strike it out", () => {
    const requests = [label("a", 100, 100)];
    const lines = [{ x: 100, y: 99, width: 400, height: 2 }];
    const [placed] = placeLabels(requests, {
      obstacles: marks(requests),
      crossings: crossingsOf(lines),
      bounds: BOUNDS,
    }).labels;
    expect(placed && sharedArea(placed, { x: 100, y: 99, width: 400, height: 2 })).toBe(0);
  });

  it("parts the labels of two marks that almost coincide", () => {
    const [a, b] = place([label("a", 200, 100), label("b", 204, 103)]).labels;
    expect(a && b && sharedArea(a, b)).toBe(0);
  });

  it("gives a leader line to a label that had to go further away, ending at the label", () => {
    const { labels, clear } = place([1, 2, 3, 4, 5, 6, 7].map((n) => label(String(n), 250, 100)));
    expect(clear).toBe(true);
    const far = labels.filter(({ leader }) => leader !== null);
    expect(far.length).toBeGreaterThan(0);
    for (const { leader, x, y, width, height } of far) {
      expect([leader?.x === x || leader?.x === x + width || leader?.y === y || leader?.y === y + height]).toEqual([
        true,
      ]);
    }
  });

  it("leaves no doubt whose a label is: nearest to its own mark, or tied to it by a line", () => {
    const point = fc.record({ x: fc.integer({ min: 40, max: 460 }), y: fc.constantFrom(60, 66, 110, 150) });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 6 }), (points) => {
        const requests = points.map(({ x, y }, i) => label(String(i), x, y));
        for (const [i, placed] of place(requests).labels.entries()) {
          const own = requests[i] as LabelRequest;
          const nearest = requests.every(
            (other) => other === own || distanceTo(placed, other) > distanceTo(placed, own),
          );
          expect(nearest || placed.leader !== null).toBe(true);
        }
      }),
    );
  });

  it("does not write under a neighbour while there is room on its own side", () => {
    const ways = [{ width: 190, height: 15 }];
    const requests = [label("a", 231, 100), label("b", 298, 100)].map((one) => ({ ...one, ways }));
    const [a, b] = place(requests).labels;
    expect(a).toMatchObject({ align: "end", leader: null });
    expect(b?.leader).toBeNull();
  });

  it("leaves air between labels above each other while there is room: they would read as one", () => {
    const [a, b] = place([label("a", 250, 100), label("b", 250, 118)], { ...BOUNDS, x: 240, width: 260 }).labels;
    expect(Math.abs((a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThanOrEqual(15 + 4);
  });

  it("says less where there is no room to say all, and only then", () => {
    const ways = [...WAYS, { width: 40, height: 15 }];
    expect(place([{ ...label("a", 100, 100), ways }]).labels[0]?.way).toBe(0);
    const narrow = { x: 0, y: 0, width: 110, height: 40 };
    expect(place([{ ...label("a", 20, 20), ways }], narrow).labels[0]).toMatchObject({ way: 1, width: 40 });
  });

  it("tells when there was no room at all", () => {
    expect(place([label("a", 20, 20)], { x: 0, y: 0, width: 60, height: 20 }).clear).toBe(false);
  });

  it("keeps every label once, inside the chart, in the order asked for, and clear wherever it says so", () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 500 }), y: fc.integer({ min: 0, max: 220 }) });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 8 }), (points) => {
        const requests = points.map(({ x, y }, i) => label(String(i), x, y));
        const { labels, clear } = place(requests);
        expect(labels.map((one) => one.id)).toEqual(requests.map((one) => one.id));
        for (const [i, one] of labels.entries()) {
          expect(one.x).toBeGreaterThanOrEqual(0);
          expect(one.y).toBeGreaterThanOrEqual(0);
          expect(one.x + one.width).toBeLessThanOrEqual(500);
          expect(one.y + one.height).toBeLessThanOrEqual(220);
          const others = [...labels.slice(i + 1), ...marks(requests)];
          if (clear) for (const other of others) expect(sharedArea(one, other)).toBe(0);
        }
      }),
      { numRuns: 60 },
    );
  });
});
