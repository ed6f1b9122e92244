import { expect, it } from "vitest";
import { importBy } from "#ingest/foreign-files.fixture.ts";
import { numberInWords } from "#ingest/number-words.ts";
import { quantityWord } from "#ingest/quantity-word.ts";

it.each([
  ["eight", 8],
  ["Twelve", 12],
  ["один", 1],
  ["трое", 3],
  ["трёх", 3],
  ["бір", 1],
  ["он екі", 12],
])("a number in words is to be written in digits: %s", (text, value) => {
  expect(numberInWords(text)).toBe(`is a number in words; write it in digits, ${value}`);
});

it("beside other words it is asked for, and which it is left to a person", () => {
  for (const text of ["at least eight", "two dozen", "около пяти человек"])
    expect(numberInWords(text)).toBe("has a number in words; write it in digits if it is one");
});

it("what has no such word, or says more than a number, is none; no word of quantity is a number", () => {
  for (const text of ["pending", "some", "dozens", "бірнеше", "one of those who were there died"])
    expect(numberInWords(text)).toBeNull();
  for (const text of ["eight", "один", "он екі"]) expect(quantityWord(text)).toBeNull();
});

it("the report of an import says so, and offers no word for it that would contradict nothing", () => {
  const claims = {
    ...{ day: "day", claimant: { name: "P", kind: "security" }, place: { name: "A", kind: "country" } },
    figures: [{ column: "killed", metric: "killed", label: "Killed" }],
  };
  const { report } = importBy({ claims }, "day,killed\n2022-01-05,8\n2022-01-05,eight\n");
  expect(report.left).toEqual([
    {
      row: 3,
      column: "killed",
      reason: "reports no figure: killed “eight” is a number in words; write it in digits, 8",
    },
  ]);
});
