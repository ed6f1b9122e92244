import { expect, it } from "vitest";
import { quantityWord } from "#ingest/quantity-word.ts";

it.each([
  [
    "en",
    [
      "dozens",
      "Scores",
      "hundreds of people",
      "tens of thousands",
      "at least several",
      "a large number",
      "many missing",
    ],
  ],
  ["ru", ["десятки", "Несколько сотен", "более десятка", "сотни раненых", "множество"]],
  ["kk", ["ондаған", "Жүздеген адам", "бірнеше ондаған", "көптеген"]],
])("a quantity in words is kept as the cell writes it, with its language: %s", (language, words) => {
  expect(words.map((word) => quantityWord(word))).toEqual(
    words.map((word) => ({ qualifier: "word_only", word, language })),
  );
});

it.each([
  ["a number, in digits or in words", ["12", "dozens (12)", "twelve", "two hundred", "две сотни", "екі жүз"]],
  [
    "what stands for the unknown",
    ["missing", "unknown", "n/a", "no data", "many unknown", "few details available", "нет данных", "белгісіз"],
  ],
  ["a remark or a name", ["pending", "see note", "Wire A", "Almaty", "confirmed", "number pending", "number", "a", ""]],
  ["a sentence", ["many of those who were taken to the hospital"]],
])("%s is no word of quantity", (_, cells) => {
  expect(cells.map((cell) => quantityWord(cell))).toEqual(cells.map(() => null));
});

it("a word that is none here is one where it is listed", () => {
  expect(quantityWord("Decenas", new Set(["decenas"]))).toEqual({
    ...{ qualifier: "word_only", word: "Decenas", language: null },
  });
});

it.each(["«десятки»", '"десятки"', "“десятки”", "„десятки“"])(
  "a word that its cell quotes, as %s, is that word",
  (cell) => {
    expect(quantityWord(cell)).toEqual({ qualifier: "word_only", word: "десятки", language: "ru" });
  },
);

it("a quote of more than a word of quantity is none", () => {
  expect(quantityWord("«12»")).toBeNull();
  expect(quantityWord("«десятки» и «сотни»")).toBeNull();
});
