import { expect, test } from "vitest";
import { endsSaid } from "#evidence/sums-words.ts";
import { textIn } from "#i18n/text.fixture.ts";
import { recordSums } from "#model/record-sums.ts";
import { anEvent } from "#model/sample-dataset.ts";

const whole = anEvent({ killedLow: 1, killedBest: 5, killedHigh: 9 });
const said = (events: Parameters<typeof recordSums>[0]) => endsSaid(textIn("en"), recordSums(events));

test("ends are a range around the estimate where all records that state one state the ends too", () => {
  expect(said([whole, whole, anEvent({})])).toBe("2 to 18, low and high ends added up each");
  expect(said([anEvent({ killedLow: 1, killedHigh: 4 })])).toBe("1 to 4, low and high ends added up each");
});

test("ends of fewer records than the estimate are no range, and each says of how many it is", () => {
  expect(said([whole, anEvent({ killedBest: 5 }), anEvent({ killedBest: 5, killedLow: 2 })])).toBe(
    "no range: low ends add up to 3 in 2 of 3 records, high ends to 9 in 1 of 3",
  );
});

test("where no record states both ends, nothing is said of them", () => {
  expect(said([anEvent({ killedBest: 5 }), anEvent({ killedLow: 2 })])).toBeNull();
});
