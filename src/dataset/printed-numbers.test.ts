import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printedNumbers } from "#dataset/printed-numbers.ts";

describe("the digits of a print are read as numbers, however they are grouped", () => {
  it.each<[string, number]>([
    ["5,800", 5800],
    ["5 800", 5800],
    ["5\u00A0800 человек", 5800],
    ["5.800", 5800],
    ["5.812", 5.812],
    ["0.250", 0.25],
    ["5'800", 5800],
    ["1,20,000", 120_000],
    ["1.234.567,50", 1_234_567.5],
    ["nearly 8,000", 8000],
    ["About 2,500", 2500],
    ["3.5 thousand", 3500],
    ["1.2 million", 1_200_000],
    ["1.1 million", 1_100_000],
    ["3,5 тыс.", 3500],
    ["2 мың адам", 2000],
    ["5k", 5000],
    ["$1.2m", 1_200_000],
    ["3 dozen", 36],
    ["180-day", 180],
    ["10,000 tenge ($23)", 10_000],
    ["60 to 120", 60],
    ["2-3 thousand", 3000],
    ["5-6,000", 5000],
    ["16,18,26", 18],
    ["in 2022 164 people", 164],
  ])("%s may be %d", (printed, number) => {
    expect([...(printedNumbers(printed) ?? [])]).toContain(number);
  });

  it.each<[string, number]>([
    ["164", 16],
    ["164,000", 164],
    ["5 800", 800],
    ["5,800", 580],
    ["5.000", 5],
    ["1,500 boats", 1.5],
    ["58 people", 5800],
  ])("%s is never %d", (printed, number) => {
    expect([...(printedNumbers(printed) ?? [])]).not.toContain(number);
  });

  it("every whole number is found again in the ways in which papers write it", () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.constantFrom("en", "ru", "de", "hi"), (number, language) => {
        expect([...(printedNumbers(number.toLocaleString(language)) ?? [])]).toContain(number);
      }),
    );
  });
});

describe("what a print says in words is not read", () => {
  it.each([
    "dozens",
    "Nine",
    "sixteen",
    "",
    "two of 16",
    "twenty of the 164",
    "2½ thousand",
    "три из 16",
    "16 адамның үш",
  ])("%s", (printed) => {
    expect(printedNumbers(printed)).toBeNull();
  });
});
