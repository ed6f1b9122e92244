import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { platformNumber } from "#i18n/calendar-oracle.fixture.ts";
import { formatNumber, formatPercent } from "#i18n/format-number.ts";

const LANGUAGES = ["en", "ru", "kk"] as const;

describe("a number in words", () => {
  it("is grouped and pointed as each language does it", () => {
    expect(formatNumber("en", 20000.5)).toBe("20,000.5");
    expect(formatNumber("ru", 20000.5)).toBe("20\u00a0000,5");
    expect(formatNumber("kk", 20000.5)).toBe("20\u00a0000,5");
  });

  it("keeps a figure of four digits as English newsrooms print it", () => {
    expect(formatNumber("en", 7939)).toBe("7,939");
  });

  it.each(LANGUAGES)("is what Node writes, whatever its size and sign: %s", (language) => {
    const platform = platformNumber(language, "decimal");
    const numbers = fc.oneof(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.integer({ min: -9_999_999, max: 9_999_999 }).map((thousandths) => thousandths / 1000),
    );
    fc.assert(
      fc.property(numbers, (number) => {
        expect(formatNumber(language, number)).toBe(platform(number));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a share in percent", () => {
  it.each(LANGUAGES)("is what Node writes: %s", (language) => {
    const platform = platformNumber(language, "percent");
    for (const share of [0, 0.05, 0.1, 0.125, 1, 12.5]) {
      expect(formatPercent(language, share)).toBe(platform(share));
    }
    expect([formatPercent("en", 0.1), formatPercent("ru", 0.1)]).toEqual(["10%", "10\u00a0%"]);
  });
});
