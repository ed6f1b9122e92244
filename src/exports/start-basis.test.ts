import { expect, it } from "vitest";
import { startBasisOf } from "#exports/start-basis.ts";
import { anEvent, january } from "#model/sample-dataset.ts";

it("where a day comes from is said of an event of one day alone", () => {
  expect(startBasisOf(anEvent({ startBasis: "inferred" }))).toBe("inferred");
  expect(startBasisOf(anEvent({ datePrecision: "approximate", end: january(9) }))).toBeNull();
});
