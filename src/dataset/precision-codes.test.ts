import { expect, test } from "vitest";
import * as tables from "#dataset/precision-codes.ts";

const { codeOf, wordOf, ACLED_GEO_PRECISION, ...rest } = tables;
const CODES = { ...rest, ACLED_GEO_PRECISION } as const;

test.each(Object.entries(CODES))("a word of %s goes back to a code that is read as a word of that code", (_, codes) => {
  for (const [, word] of codes as tables.Codes<string>) {
    const code = codeOf(codes as tables.Codes<string>, word);
    const words = (codes as tables.Codes<string>).filter(([known]) => known === code).map(([, known]) => known);
    expect(words).toContain(word);
    expect(words[0]).toBe(wordOf(codes as tables.Codes<string>, code));
  }
});

test("a code that is none has no word, and a word without a code says so", () => {
  expect(wordOf(ACLED_GEO_PRECISION, "9")).toBeUndefined();
  expect(() => codeOf<string>(ACLED_GEO_PRECISION, "planet")).toThrow("“planet” has no code.");
});
