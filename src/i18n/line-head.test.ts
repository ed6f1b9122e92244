import { expect, it } from "vitest";
import { type Day, parseDay } from "#dataset/day.ts";
import { lineHead } from "#i18n/line-head.ts";
import { textIn } from "#i18n/text.fixture.ts";

const DAY = parseDay("2022-01-05") as Day;

it("begins a long day with a capital at the head of a line, and nowhere else", () => {
  const long = textIn("ru").day(DAY, "long");
  expect(long).toBe("среда, 5 января 2022\u202fг.");
  expect(lineHead(long)).toBe("Среда, 5 января 2022\u202fг.");
});

it("leaves alone what begins with a number, a capital or nothing", () => {
  for (const words of [textIn("kk").day(DAY, "long"), textIn("en").day(DAY, "long"), ""]) {
    expect(lineHead(words)).toBe(words);
  }
});
