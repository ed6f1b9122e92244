import { describe, expect, it } from "vitest";
import { sharedArea } from "#features/charts/box.ts";
import { placeBandLabel } from "#features/charts/place-band-label.ts";

const bounds = { x: 40, y: 0, width: 500, height: 200 };
const words = "spread of what is claimed";
const band = [
  { x: 200, y: 80, width: 60, height: 60 },
  { x: 260, y: 40, width: 280, height: 100 },
];
const place = (taken: Parameters<typeof placeBandLabel>[1]["taken"], parts = band) =>
  placeBandLabel(parts, { words, taken, bounds });

describe("placeBandLabel", () => {
  it("sets the name inside the band, in one line where there is room", () => {
    const label = place([]);
    expect(label).toMatchObject({ lines: [words], leader: null });
    const inside = band.reduce((area, part) => area + sharedArea(label?.box ?? bounds, part), 0);
    expect(inside).toBeCloseTo((label?.box.width ?? 0) * (label?.box.height ?? 0));
  });

  it("breaks it where the band is narrow", () => {
    expect(place([], [{ x: 440, y: 20, width: 100, height: 160 }])?.lines.length).toBeGreaterThan(1);
  });

  it("sets it beside a thin band, with a line that ends on the band", () => {
    const thin = { x: 300, y: 100, width: 240, height: 4 };
    const label = place([], [thin]);
    expect(label?.leader?.y).toBeGreaterThanOrEqual(100);
    expect(label?.leader?.y).toBeLessThanOrEqual(104);
    expect(label && sharedArea(label.box, thin)).toBe(0);
  });

  it("finds its place in a band of very many days as in one of few", () => {
    const days = Array.from({ length: 3_000 }, (_, day) => ({ x: 240 + day / 10, y: 60, width: 0.1, height: 90 }));
    const label = place([], days);
    expect(label).toEqual(place([], [{ x: 240, y: 60, width: 300, height: 90 }]));
    expect(label).toMatchObject({ lines: [words], leader: null });
  });

  it("covers nothing that stands there already, and is left out where no place is free", () => {
    const taken = [{ x: 300, y: 60, width: 240, height: 60 }];
    const label = place(taken);
    expect(label && taken.map((box) => sharedArea(label.box, box))).toEqual([0]);
    expect(place([bounds])).toBeNull();
  });
});
