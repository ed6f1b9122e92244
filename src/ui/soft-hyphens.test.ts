import { expect, it } from "vitest";
import { softHyphens } from "#ui/soft-hyphens.ts";

const parted = (text: string) => softHyphens(text).replaceAll("\u00AD", "|");

it.each([
  ["восстанавливается", "восста|нав|ли|вается"],
  ["эпизодическая", "эпи|зо|ди|чес|кая"],
  ["Правоохранители", "Пра|воох|ра|ни|тели"],
  ["қолжетімділік", "қол|же|тім|ді|лік"],
  ["«әлдеқайда көп»", "«әлде|қайда көп»"],
  ["nationwide outage", "nationwide outage"],
])("%s may be parted as %s", (text, expected) => {
  expect(parted(text)).toBe(expected);
});

it("three letters at least stand before and after, and nothing else changes", () => {
  const words = "непрерывная стрельба, около 20 000 интернетке 18.";
  expect(softHyphens(words).replaceAll("\u00AD", "")).toBe(words);
  for (const word of parted(words).split(/[^\p{L}|]+/u))
    for (const part of word.split("|").slice(1, -1)) expect(part.length).toBeGreaterThan(1);
  expect(parted("непрерывная")).toMatch(/^[^|]{3,}\|.*[^|]{3,}$/);
});
