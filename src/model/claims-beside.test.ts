import { expect, test } from "vitest";
import { claimsBeside } from "#model/claims-beside.ts";
import { EVERYTHING } from "#model/filter.ts";
import { aClaim, anEvent, cite, january, sampleLookup } from "#model/sample-dataset.ts";

const event = anEvent();
const [beside, elsewhere, later] = [aClaim({ id: "x" }), aClaim({ id: "y" }), aClaim({ id: "z" })];
const citations = [
  cite("a", event, { paragraph: 3 }),
  cite("c", event, { paragraph: 5 }),
  cite("a", beside, { paragraph: 3 }),
  cite("a", beside, { paragraph: 3, asPrinted: "1" }),
  cite("a", elsewhere, { paragraph: 5 }),
  cite("c", later, { paragraph: 5 }),
];
const lookup = sampleLookup({ events: [event], claims: [later, beside, elsewhere], citations });

test("the claims of an event's paragraphs are found once each, in the order of the table", () => {
  expect(claimsBeside(lookup, event.id, EVERYTHING).map(({ id }) => id)).toEqual(["z", "x"]);
});

test("the same paragraph number of another publication is another paragraph", () => {
  expect(claimsBeside(lookup, event.id, EVERYTHING)).not.toContain(elsewhere);
});

test("on the clock of what was known only those of publications that were out", () => {
  const known = claimsBeside(lookup, event.id, { clock: "known", to: january(9) });
  expect(known.map(({ id }) => id)).toEqual(["x"]);
});

test("an event that nobody prints has none", () => {
  expect(claimsBeside(lookup, "unknown", EVERYTHING)).toEqual([]);
});
