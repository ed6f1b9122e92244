import fc from "fast-check";
import { expect, test } from "vitest";
import {
  cardSide,
  isSheet,
  isUnderSheet,
  SHEET_SHARE,
  shiftAboveSheet,
  shiftIntoSight,
  shiftOffParts,
} from "#features/map/card-side.ts";

const box = { width: 830, height: 640 };
const phone = { width: 390, height: 340 };

test("the card stands on the side where its mark is not", () => {
  expect(cardSide({ x: 600, y: 500, radius: 37 }, box, false)).toBe("left");
  expect(cardSide({ x: 120, y: 500, radius: 9 }, box, false)).toBe("right");
});

test("a place without a mark has its card to the right, or at the bottom of a phone", () => {
  expect(cardSide(null, box, false)).toBe("right");
  expect(cardSide(null, phone, true)).toBe("bottom");
});

test("a sheet at the top or the bottom never lies on the mark", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 390 }), fc.integer({ min: 0, max: 340 }), (x, y) => {
      const spot = { x, y, radius: 8 };
      const sheet = phone.height * SHEET_SHARE;
      const side = cardSide(spot, phone, true);
      if (side === "bottom") expect(y + 8).toBeLessThan(phone.height - sheet);
      else expect(isUnderSheet(spot, phone)).toBe(true);
    }),
  );
});

test("the shift brings a mark above the sheet and inside the box", () => {
  const spot = { x: 395, y: 250, radius: 20 };
  const by = shiftAboveSheet(spot, phone);
  const moved = { ...spot, x: spot.x - by.x, y: spot.y - by.y };
  expect(isUnderSheet(moved, phone)).toBe(false);
  expect(moved.x + moved.radius).toBeLessThanOrEqual(phone.width);
});

test("a mark that is out of sight, or cut by the edge, is brought to the middle, and is not moved else", () => {
  expect(shiftIntoSight({ x: 1400, y: 900, radius: 8 }, box)).toEqual({ x: 985, y: 580 });
  expect(shiftIntoSight({ x: 4, y: 320, radius: 8 }, box)).toEqual({ x: -411, y: 0 });
  expect(shiftIntoSight({ x: 9, y: 630, radius: 8 }, box)).toBeNull();
});

test("a mark under a part of the page that lies over the map is brought beside, above or below it, whichever is nearest in the box, and is not moved else", () => {
  const tray = { left: 12, right: 320, top: 12, bottom: 400 };
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 830 }), fc.integer({ min: 0, max: 640 }), (x, y) => {
      const isUnder = (at: { x: number; y: number }) =>
        at.x > 12 && at.x < tray.right && at.y > 12 && at.y < tray.bottom;
      const by = shiftOffParts({ x, y, radius: 8 }, [tray], box);
      if (by === null) expect(isUnder({ x, y })).toBe(false);
      else {
        expect(isUnder({ x: x - by.x, y: y - by.y })).toBe(false);
        expect(shiftOffParts({ x: x - by.x, y: y - by.y, radius: 8 }, [tray], box)).toBeNull();
        expect(Math.abs(by.x + by.y)).toBeLessThan(Math.min(tray.right - x, tray.bottom - y) + 15);
      }
    }),
  );
});

test("a mark on the credit at the lower edge is brought above it, since nothing is seen below", () => {
  const credit = { left: 300, right: 618, top: 166, bottom: 183 };
  expect(shiftOffParts({ x: 400, y: 160, radius: 19 }, [credit], { width: 595, height: 183 })).toEqual({ x: 0, y: 19 });
});

test("a card is a sheet where the box is narrow, unless a sheet would hide the whole of a low one that has room beside a card", () => {
  expect(isSheet({ width: 390, height: 330 })).toBe(true);
  expect(isSheet({ width: 360, height: 183 })).toBe(true);
  expect(isSheet({ width: 595, height: 420 })).toBe(true);
  expect(isSheet({ width: 595, height: 183 })).toBe(false);
  expect(isSheet({ width: 835, height: 656 })).toBe(false);
});
