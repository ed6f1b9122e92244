import { describe, expect, it } from "vitest";
import { importBy } from "#ingest/foreign-files.fixture.ts";
import { whyNoCount, whyNoFigure, whyNoMeasure, whyNoNumber, whyNoQuantity } from "#ingest/why-no-number.ts";

it.each([
  ["12*", "*"],
  ["137†", "†"],
  ["3[1]", "[1]"],
  ["3 [a]", "[a]"],
  ["9 900¹", "¹"],
  ["10**", "**"],
])("a footnote sign is to be taken out, and is never taken for a digit: %s", (text, sign) => {
  expect(whyNoNumber(text)).toBe(
    `has a footnote sign, ${sign}; take the footnote sign out, or write what it says in a column of its own`,
  );
});

it("the last sign of a number is that of its fraction", () => {
  expect(whyNoNumber("12,000.50")).toContain("has a decimal point");
  expect(whyNoNumber("12.000,50")).toContain("has a decimal comma");
});

it.each([
  ["18 (из них 3 детей)", "18"],
  ["300 (unconfirmed)", "300"],
  ["at least 20 [police say]", "at least 20"],
])("words in brackets are told to belong in columns of their own: %s", (text, number) => {
  const said = `has words in brackets; write ${number} alone, a part of the people in a column of its own with their number, and a remark in a column of notes`;
  expect([whyNoCount(text), whyNoFigure(text), whyNoQuantity(text)]).toEqual([said, said, said]);
});

it.each([
  ["0/12", "2 numbers, 0 and 12"],
  ["18, 19", "2 numbers, 18 and 19"],
  ["18 → 16", "2 numbers, 18 and 16"],
  ["1; 2; 3", "3 numbers, 1 and 2 and 3"],
])("several numbers are told to need rows of their own: %s", (text, numbers) => {
  expect(whyNoCount(text)).toBe(`holds ${numbers}; give each a row of its own, or a column`);
});

describe("a word of scale", () => {
  it.each([
    ...([
      ["4,4 тыс.", 4400],
      ["5 тысяч", 5000],
      ["more than 4.1k", 4100],
      ["1,25 млн", 1_250_000],
    ] as const),
    ...([
      ["2 dozen", 24],
      ["3 сотни", 300],
      ["10 мыңнан астам", 10_000],
      ["1.5 billion people", 1_500_000_000],
    ] as const),
  ])("is to be written in digits, which are those of the cell: %s", (text, digits) => {
    expect(whyNoNumber(text)).toContain(`; write all of it in digits, as ${digits}, with its hedge`);
  });

  it.each(["5–7 тыс.", "1,200 thousand", "1.234 млн", "1 300 тыс.", "5 thousand of 7"])(
    "has no example where the number can be read in two ways, or is not alone: %s",
    (text) => expect(whyNoNumber(text)).toMatch(/; write all of it in digits, with its hedge$/),
  );

  it("is no word that only begins so", () => {
    expect(whyNoNumber("5 сотрудников")).toBe("is not a whole number of people");
  });

  it("may be a part of the unit, where there is one", () => {
    expect(whyNoMeasure("87 млрд", "тенге")).toBe(
      "says a part of its number by the word “млрд”; write the number alone, and “млрд тенге” as its unit",
    );
    expect(whyNoMeasure("a lot", "тенге")).toMatch(/^is no number of тенге/);
  });
});

describe("a word for nobody is no zero", () => {
  const note = (word: string) => ({
    ...{ row: 2, column: "Injured" },
    note: `“${word}” is a word, not a zero; write 0 if there was nobody, leave it empty if it is not known; left empty`,
  });
  it.each(["none", "No", "жоқ", "нет"])("%s", (word) => {
    const events = { start: "Date", title: "Title", place: { name: "Town" }, injured: "Injured" };
    const { report } = importBy({ events }, `Date,Town,Title,Injured\n2022-01-04,R,A,${word}\n`);
    expect(report.notes).toEqual([note(word)]);
    const claims = {
      ...{ day: "Date", claimant: { name: "P", kind: "security" }, place: { name: "A", kind: "country" } },
      figures: ["Injured", "Killed"].map((column) => ({ column, metric: column.toLowerCase(), label: column })),
    };
    expect(importBy({ claims }, `Date,Injured,Killed\n2022-01-04,${word},2\n`).report.notes).toEqual([note(word)]);
  });
});

describe("what is no number of people is told with what can be written", () => {
  const hedged = "; write one, as 12, or one with a hedge, as “at least 20”, “about 15” or “10-15”";

  it("a whole number, or one with a hedge where it may have one", () => {
    expect(whyNoCount("3 cars")).toBe("is not a whole number of people; write one, as 12");
    expect(whyNoFigure("3 cars")).toBe(`is not a whole number of people${hedged}`);
    expect(whyNoFigure("cars")).toBe(`is not a whole number of people${hedged}`);
    expect(whyNoQuantity("3 cars")).toBe(`is not a whole number of people${hedged}`);
  });

  it("a count of an event takes no hedge", () => {
    expect(whyNoCount("at least 30")).toBe(
      "has a hedge, for which this count of an event has no room; write the whole number if the source says one, leave it empty if not, or import it as a reported figure (claims)",
    );
    const events = { start: "Date", title: "Title", place: { name: "Town" }, injured: "Injured" };
    const { report } = importBy({ events }, "Date,Town,Title,Injured\n2022-01-04,R,A,30+\n");
    expect(report.notes[0]?.note).toMatch(/^“30\+” has a hedge, for which this count of an event has no room/);
  });

  it.each(["about 10-15", "около 10–15", "at least between 10 and 15"])("a range takes none either: %s", (text) => {
    expect(whyNoQuantity(text)).toBe(
      "hedges a range, whose ends would be sharp here; write the range alone, as 10-15, if they are meant so",
    );
  });
});
