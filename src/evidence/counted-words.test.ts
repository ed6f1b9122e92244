import { expect, test } from "vitest";
import { countedTogether, countedWords } from "#evidence/counted-words.ts";
import { textIn } from "#i18n/text.fixture.ts";

const people = { total: 34, ends: { low: 30, high: 40 } };

test("what is counted is said with its ends, in each language", () => {
  expect(countedWords(textIn("en"), "killed", people)).toBe("34 killed (30–40)");
  expect(countedWords(textIn("ru"), "killed", people)).toBe("34 погибших (30–40)");
  expect(countedWords(textIn("kk"), "killed", people)).toBe("34 қаза тапқан (30–40)");
  expect(countedWords(textIn("en"), "detained", { total: 1, ends: null })).toBe("1 detained");
});

test("nobody counted is no number, and no event is nought", () => {
  expect(countedWords(textIn("en"), "killed", undefined)).toBe("nobody counted");
  expect(countedWords(textIn("en"), null, undefined)).toBe("0 events");
});

test("places together have no range where the records of one state estimate and ends in part", () => {
  const partly = { total: 2, ends: null, partial: true };
  expect(countedTogether([people, partly])).toEqual({ total: 36, ends: null, partial: true });
});

test("places together count what each of them does, one without ends at both", () => {
  const alone = { total: 2, ends: null };
  expect(countedTogether([people, undefined, alone])).toMatchObject({ total: 36, ends: { low: 32, high: 42 } });
  expect(countedTogether([alone])).toMatchObject(alone);
  expect(countedTogether([])).toMatchObject({ total: 0, ends: null });
});
