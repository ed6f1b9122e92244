import fc from "fast-check";
import { expect, test } from "vitest";
import { isAsking, withoutEnding } from "#model/word-endings.ts";

const stem = (word: string) => withoutEnding(word, word);

test.each([
  ["detained", "detain"],
  ["задержано", "задерж"],
  ["задержанные", "задерж"],
  ["калада", "кала"],
])("“%s” is looked for as “%s”", (word, looked) => {
  expect(stem(word)).toBe(looked);
});

test.each(["dead", "убит", "press", "2022"])(
  "“%s” is looked for whole: too little would be left, or it has no ending",
  (word) => {
    expect(stem(word)).toBe(word);
  },
);

test("what is left begins the word and has four letters at least, so that nothing is lost that the word would find", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."deinsованыелгти") }), (word) => {
      const left = stem(word);
      expect(word.startsWith(left)).toBe(true);
      expect(left.length).toBeGreaterThanOrEqual(Math.min(4, word.length));
    }),
  );
});

test("words that only ask or join are known in three languages, and what is looked for is none of them", () => {
  expect(["how", "сколько", "канша"].every(isAsking)).toBe(true);
  expect(["detained", "алматы", "18"].some(isAsking)).toBe(false);
});
