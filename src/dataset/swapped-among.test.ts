import fc from "fast-check";
import { expect, test } from "vitest";
import { swappedAmong } from "#dataset/swapped-among.ts";

/** Points of a story around Almaty: what swapped would lie near the pole. */
const point = fc.record({
  lat: fc.double({ min: 42, max: 45, noNaN: true }),
  lon: fc.double({ min: 70, max: 78, noNaN: true }),
});
const points = fc.uniqueArray(point, { minLength: 6, maxLength: 12, selector: ({ lat, lon }) => `${lat} ${lon}` });

test("none of points that lie together is called swapped", () => {
  fc.assert(
    fc.property(points, (all) => {
      expect(all.filter(swappedAmong(all))).toEqual([]);
    }),
  );
});

test("one that is the other way round is called so, wherever it stands in the order, and put right it is not", () => {
  fc.assert(
    fc.property(points, fc.nat(11), (all, at) => {
      const slip = all[at % all.length] as (typeof all)[number];
      const turned = all.map((one) => (one === slip ? { lat: one.lon, lon: one.lat } : one));
      const found = { lat: slip.lon, lon: slip.lat };
      expect(turned.filter(swappedAmong(turned))).toEqual([found]);
      expect(turned.toReversed().filter(swappedAmong(turned))).toEqual([found]);
      expect(swappedAmong(all)(slip)).toBe(false);
    }),
  );
});

test("of three points nobody can say which lies apart", () => {
  const [a, b] = [
    { lat: 43, lon: 77 },
    { lat: 44, lon: 70 },
  ];
  expect(swappedAmong([a, b, { lat: 77, lon: 43 }])({ lat: 77, lon: 43 })).toBe(false);
});
