import { expect, it } from "vitest";
import { HEDGE_WORDS, type Hedge } from "#dataset/hedge-words.ts";
import { printedHedges } from "#dataset/printed-hedges.ts";

const hedges = (printed: string) => {
  const found = printedHedges(printed);
  return found === null ? null : [...found];
};

it.each<[string, Hedge[] | null]>([
  ["At least 225", ["at_least"]],
  ["Some 12,000", ["about"]],
  ["more than 1,300 people", ["more_than"]],
  ["no more than 5", ["up_to"]],
  ["fewer than 5", ["up_to"]],
  ["approx. 40", ["about"]],
  ["over $ 200", ["more_than"]],
  ["10+", ["at_least"]],
  ["не менее 18", ["at_least"]],
  ["около 2,5 тыс.", ["about"]],
  ["ок. 300", ["about"]],
  ["300 approx.", ["about"]],
  ["300 с лишним человек", ["more_than"]],
  ["чуть более 300", ["more_than"]],
  ["3000-нан астам", ["more_than"]],
  ["5000-ға жуық адам", ["nearly"]],
  ["164", []],
  ["180-day", []],
  ["120 tenge (27 cents)", []],
  ["handover 12", []],
  ["some two dozen", null],
  ["dozens", null],
])("“%s” has the hedges %j", (printed, found) => {
  expect(hedges(printed)).toEqual(found);
});

it("every word of a hedge is found beside a number", () => {
  for (const [hedge, { before, after }] of Object.entries(HEDGE_WORDS)) {
    for (const word of before) expect([word, hedges(`${word} 12`)]).toEqual([word, [hedge]]);
    for (const word of after) expect([word, hedges(`12 ${word}`)]).toEqual([word, [hedge]]);
  }
});
