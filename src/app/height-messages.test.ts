import fc from "fast-check";
import { expect, it } from "vitest";
import { heightMessages, heightTold } from "#app/height-messages.ts";

it("a height is a whole number that no host refuses, and never less than there is", () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (height) => {
      const told = heightTold(height);
      expect(Number.isInteger(told) && told >= 1 && told <= 10_000).toBe(true);
      if (height <= 10_000) expect(told).toBeGreaterThanOrEqual(height);
    }),
  );
});

it("each kind of host is told in its own words, pym.js only where it is there", () => {
  expect(heightMessages(480, { id: "unrest", childId: null })).toEqual([
    { qantar: 1, type: "height", height: 480 },
    { "datawrapper-height": { unrest: 480 } },
    { sentinel: "amp", type: "embed-size", height: 480 },
  ]);
  expect(heightMessages(480, { id: "unrest", childId: "box-1" })).toContain("pymxPYMxbox-1xPYMxheightxPYMx480");
});
