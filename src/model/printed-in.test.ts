import { expect, test } from "vitest";
import { EVERYTHING } from "#model/filter.ts";
import { paragraphsOf, printedIn } from "#model/printed-in.ts";
import { aClaim, cite, january, sampleLookup } from "#model/sample-dataset.ts";

const claim = aClaim();
const citations = [cite("c", claim), cite("a", claim, { paragraph: 7 }), cite("a", claim), cite("a", claim)];
const lookup = sampleLookup({ claims: [claim], citations });

test("each publication stands once, with its passages in order, the earliest first", () => {
  const printed = printedIn(lookup, claim.id);
  expect(printed.map((one) => [one.publication.id, one.citations.map(({ paragraph }) => paragraph)])).toEqual([
    ["a", [1, 1, 7]],
    ["c", [1]],
  ]);
  expect(printed[0] && paragraphsOf(printed[0].citations)).toEqual([1, 7]);
  expect(printedIn(lookup, "unknown")).toEqual([]);
});

test("on the clock of what was known a publication that was not out yet is not among them", () => {
  const known = (day: number) => printedIn(lookup, claim.id, { ...EVERYTHING, clock: "known", to: january(day) });
  expect(known(9).map(({ publication }) => publication.id)).toEqual(["a"]);
  expect(known(10).map(({ publication }) => publication.id)).toEqual(["a", "c"]);
});
