import { expect, test } from "vitest";
import { EventFacts } from "#features/ledger/event-facts.tsx";
import { anEvent, january, sampleLookup } from "#model/sample-dataset.ts";
import { markup } from "#ui/markup.fixture.tsx";

function told(...[more]: Parameters<typeof anEvent>): string {
  const event = anEvent(more);
  return markup(<EventFacts lookup={sampleLookup({ events: [event] })} event={event} />);
}

test("a record of a day says whether a text gives the day, an article lends its own, or it was worked out", () => {
  expect(told()).toContain("the day is given");
  expect(told({ startBasis: "publication" })).toContain("the text gives no day: that of the article stands in");
  expect(told({ startBasis: "inferred" })).toContain("inferred: worked out from something else in the texts");
});

test("of a span a record says how closely it is known", () => {
  expect(told({ end: january(9), datePrecision: "approximate" })).toContain("the texts do not give the day");
});
