import { expect, test } from "vitest";
import { claimsByPlace } from "#model/claims-by-place.ts";
import { EVERYTHING } from "#model/filter.ts";
import { aClaim, anEvent, january, sampleLookup } from "#model/sample-dataset.ts";

const claims = [
  aClaim({ place: "almaty", asOf: january(5) }),
  aClaim({ place: "almaty", asOf: january(9) }),
  aClaim({ place: "kz" }),
];

test("of data that hold claims alone, each place has the claims of the range that are of it, whatever place is chosen", () => {
  const found = (more = {}) => claimsByPlace(sampleLookup({ claims }), { ...EVERYTHING, ...more });
  expect(found()?.get("almaty")).toBe(2);
  expect(found({ to: january(6), places: ["kz"] })?.get("almaty")).toBe(1);
  expect(found()?.get("zhanaozen")).toBeUndefined();
});

test("where there are events, they are counted, and no claims", () => {
  expect(claimsByPlace(sampleLookup({ claims, events: [anEvent()] }), EVERYTHING)).toBeNull();
});
