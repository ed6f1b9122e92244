import { expect, test } from "vitest";
import { citationsUpTo, dayOfClaim, isMade, isOut, isToldOverTime, knownOn, spanOfEvent } from "#model/clock.ts";
import { aClaim, anEvent, cite, january, sampleLookup } from "#model/sample-dataset.ts";

test("a claim is known from the earliest of the publications that cite it, whatever their order", () => {
  const claim = aClaim({ asOf: january(5) });
  const citations = [cite("c", claim), cite("a", claim), cite("b", claim)];
  const lookup = sampleLookup({ claims: [claim], citations });
  expect(knownOn(lookup, claim.id)).toBe(january(7));
});

test("what happened and what was known are two days of one claim", () => {
  const claim = aClaim({ asOf: january(5) });
  const lookup = sampleLookup({ claims: [claim], citations: [cite("b", claim)] });
  expect(dayOfClaim(lookup, claim, "happened")).toBe(january(5));
  expect(dayOfClaim(lookup, claim, "known")).toBe(january(9));
});

test("what no publication cites was never known, but it happened", () => {
  const [claim, event] = [aClaim(), anEvent()];
  const lookup = sampleLookup({ claims: [claim], events: [event] });
  expect(knownOn(lookup, claim.id)).toBeNull();
  expect(dayOfClaim(lookup, claim, "known")).toBeNull();
  expect(dayOfClaim(lookup, claim, "happened")).toBe(claim.asOf);
  expect(spanOfEvent(lookup, event, "known")).toBeNull();
  expect(spanOfEvent(lookup, event, "happened")).toEqual({ start: event.start, end: event.end });
});

test("an event of many days becomes known on one", () => {
  const event = anEvent({ start: january(2), end: january(6) });
  const lookup = sampleLookup({ events: [event], citations: [cite("b", event), cite("a", event)] });
  expect(spanOfEvent(lookup, event, "happened")).toEqual({ start: january(2), end: january(6) });
  expect(spanOfEvent(lookup, event, "known")).toEqual({ start: january(7), end: january(7) });
});

test("a citation of another record, and of a publication that is not there, says nothing", () => {
  const [claim, other] = [aClaim(), aClaim()];
  const lookup = sampleLookup({ claims: [claim, other], citations: [cite("a", other), cite("nowhere", claim)] });
  expect(knownOn(lookup, claim.id)).toBeNull();
});

test("on the clock of what was known, what a later publication prints is not yet printed; on the other it is", () => {
  const claim = aClaim();
  const citations = [cite("c", claim), cite("a", claim), cite("nowhere", claim)];
  const lookup = sampleLookup({ claims: [claim], citations });
  const printedBy = (clock: "happened" | "known", to: number | null) =>
    citationsUpTo(lookup, claim.id, { clock, to: to === null ? null : january(to) }).map((one) => one.publication);
  expect([6, 7, 9, 10].map((day) => printedBy("known", day))).toEqual([[], ["a"], ["a"], ["c", "a"]]);
  expect(printedBy("known", null)).toEqual(["c", "a", "nowhere"]);
  expect(printedBy("happened", 6)).toEqual(["c", "a", "nowhere"]);
});

test("a publication may be told of from its day on, and on the clock of what happened always", () => {
  const publication = sampleLookup({}).publication.get("b");
  if (!publication) throw new Error("The sample has no such publication.");
  const told = (clock: "happened" | "known", day: number | null) =>
    isOut(publication, { clock, to: day === null ? null : january(day) });
  expect([8, 9, null].map((day) => told("known", day))).toEqual([false, true, true]);
  expect(told("happened", 1)).toBe(true);
});

test("a claim is made by the end of a range once its day has come, and one never published only without an end", () => {
  const claim = aClaim({ asOf: january(5) });
  const lookup = sampleLookup({ claims: [claim], citations: [cite("c", claim)] });
  const made = (clock: "happened" | "known", day: number | null) =>
    isMade(lookup, claim, { clock, to: day === null ? null : january(day) });
  expect([4, 5, null].map((day) => made("happened", day))).toEqual([false, true, true]);
  expect([9, 10, null].map((day) => made("known", day))).toEqual([false, true, true]);
  const uncited = sampleLookup({ claims: [claim] });
  expect(isMade(uncited, claim, { clock: "known", to: january(31) })).toBe(false);
  expect(isMade(uncited, claim, { clock: "known", to: null })).toBe(true);
});

test("what is known grows only where publications came out on several days", () => {
  const { publications } = sampleLookup().dataset;
  expect(isToldOverTime(sampleLookup())).toBe(true);
  expect(isToldOverTime(sampleLookup({ publications: publications.slice(0, 1) }))).toBe(false);
  expect(isToldOverTime(sampleLookup({ publications: [] }))).toBe(false);
});
