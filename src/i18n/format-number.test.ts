import { describe, expect, it } from "vitest";
import { formatNumber } from "#i18n/format-number.ts";

describe("a number in words", () => {
  it("is grouped as each language groups it", () => {
    expect(formatNumber("en", 20000)).toBe("20,000");
    expect(formatNumber("ru", 20000)).toBe("20\u00a0000");
    expect(formatNumber("kk", 20000)).toBe("20\u00a0000");
  });

  it("keeps a figure of four digits as English newsrooms print it", () => {
    expect(formatNumber("en", 7939)).toBe("7,939");
  });
});
