import fc from "fast-check";
import { expect, test } from "vitest";
import { changedAreas, type Drawing, overlaps } from "#features/map/changed-areas.ts";

const drawing = fc
  .record({
    key: fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h"),
    left: fc.double({ min: -20, max: 400, noNaN: true }),
    top: fc.double({ min: -20, max: 300, noNaN: true }),
    width: fc.double({ min: 1, max: 90, noNaN: true }),
    height: fc.double({ min: 1, max: 40, noNaN: true }),
  })
  .map(({ key, left, top, width, height }): Drawing => {
    const area = { left, top, right: left + width, bottom: top + height };
    return { key: `${key} ${Math.round(left)}`, area, paint: () => {} };
  });
const drawings = fc.uniqueArray(drawing, { selector: ({ key }) => key, maxLength: 12 });
const ratio = fc.constantFrom(1, 1.25, 2, 3);

test("what came or went lies within an area that is painted anew, on whole pixels, and no two of these overlap", () => {
  fc.assert(
    fc.property(drawings, drawings, ratio, (before, now, pixels) => {
      const areas = changedAreas(before, now, pixels);
      const keys = [before, now].map((all) => new Set(all.map(({ key }) => key)));
      for (const { key, area } of [...before, ...now]) {
        if (keys.every((set) => set.has(key))) continue;
        const holds = areas.filter(
          ({ left, right, top, bottom }) =>
            left <= area.left && right >= area.right && top <= area.top && bottom >= area.bottom,
        );
        expect(holds).toHaveLength(1);
      }
      for (const side of areas.flatMap(Object.values)) expect(side * pixels).toBeCloseTo(Math.round(side * pixels), 6);
      areas.forEach((one, index) => {
        expect(areas.slice(index + 1).some((other) => overlaps(one, other))).toBe(false);
      });
    }),
  );
});

test("where nothing came or went nothing is painted anew", () => {
  fc.assert(
    fc.property(drawings, ratio, (all, pixels) => {
      expect(changedAreas(all, all, pixels)).toEqual([]);
    }),
  );
});
