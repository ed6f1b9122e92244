import { expect, test } from "vitest";
import { garbledCitations } from "#model/garbled.ts";
import { aClaim, anEvent, cite, sampleLookup } from "#model/sample-dataset.ts";

const claim = aClaim({ id: "x", metric: "detained", value: 5800 });
const event = anEvent();

function garbledOf(...citations: ReturnType<typeof cite>[]) {
  return garbledCitations(sampleLookup({ claims: [claim], events: [event], citations }));
}

test("a citation marked as garbled is named with its passage and what it prints", () => {
  const citation = cite("b", claim, { paragraph: 2, fidelity: "garbled", asPrinted: "5,800 police" });
  expect(garbledOf(cite("a", claim), citation)).toEqual([
    {
      id: "garbled:x:b:2",
      kind: "garbled",
      metric: "detained",
      claims: ["x"],
      citation,
      reason: { first: claim, asPrinted: "5,800 police" },
    },
  ]);
});

test("a looser wording is no garbling", () => {
  expect(garbledOf(cite("a", claim, { fidelity: "looser" }))).toEqual([]);
});

test("a garbled event is no figure", () => {
  expect(garbledOf(cite("a", event, { fidelity: "garbled" }))).toEqual([]);
});

test("two slips in one paragraph have two ids", () => {
  const slip = cite("a", claim, { fidelity: "garbled" });
  expect(garbledOf(slip, { ...slip, asPrinted: "6,000" }).map(({ id }) => id)).toEqual([
    "garbled:x:a:1",
    "garbled:x:a:1:2",
  ]);
});

test("where the figure stands as a faithful citation has it, nothing is printed in its place", () => {
  const faithful = cite("a", claim, { asPrinted: "5,800" });
  const slip = cite("b", claim, { fidelity: "garbled", asPrinted: "5,800" });
  expect(garbledOf(faithful, slip).map(({ reason }) => reason.asPrinted)).toEqual([null]);
  expect(garbledOf({ ...faithful, fidelity: "looser" }, slip).map(({ reason }) => reason.asPrinted)).toEqual(["5,800"]);
});
