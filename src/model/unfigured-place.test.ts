import { expect, it } from "vitest";
import { aClaim, sampleLookup } from "#model/sample-dataset.ts";
import { isUnfigured } from "#model/unfigured-place.ts";

const lookup = sampleLookup({ claims: [aClaim({ place: "almaty-runway" })] });

it("a place is without figures where nobody gave one of it or of what lies in it, and alone it is chosen", () => {
  expect(isUnfigured(lookup, ["nur-sultan"])).toBe(true);
  expect(isUnfigured(lookup, ["almaty-runway"])).toBe(false);
  expect(isUnfigured(lookup, ["almaty"])).toBe(false);
  expect(isUnfigured(lookup, [])).toBe(false);
  expect(isUnfigured(lookup, ["nur-sultan", "almaty"])).toBe(false);
});
