import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as cell from "#dataset/cell.ts";
import { isoDay, parseDay } from "#dataset/day.ts";
import { QUALIFIERS } from "#dataset/vocabulary.ts";

const problem = (parsed: cell.Parsed<unknown>) => ("problem" in parsed ? parsed.problem : null);

describe("a day is written YYYY-MM-DD", () => {
  it("and reads as an integer", () => {
    expect(cell.day.parse("2022-01-09")).toEqual({ value: parseDay("2022-01-09") });
  });

  it("and exists", () => {
    expect(problem(cell.day.parse("2022-02-30"))).toBe(
      "“2022-02-30” is not a date that exists; write it as YYYY-MM-DD",
    );
    expect(problem(cell.day.parse("9 January"))).toBe("“9 January” is not a date; write it as YYYY-MM-DD");
  });
});

describe("a number is written in plain digits", () => {
  it.each([
    ["0", 0],
    ["-0", 0],
    ["7939", 7939],
    ["44.9000", 44.9],
    ["-98.5795", -98.5795],
  ])("%s reads as %d", (text, value) => {
    expect(cell.number().parse(text)).toEqual({ value });
  });

  it.each([
    "164 people",
    "7,939",
    "1e3",
    "1e999",
    "0x10",
    "Infinity",
    "NaN",
    "+5",
    "007",
    ".5",
    "5.",
    " 5",
    "٣",
    "--1",
  ])("“%s” is not one", (text) => {
    expect(problem(cell.number().parse(text))).toBe(
      `“${text}” is not a number; write digits only, such as 7939 or 43.25`,
    );
  });

  it("whole numbers have no fraction", () => {
    expect(problem(cell.number({ whole: true }).parse("2.5"))).toBe(
      "“2.5” is not a whole number; write digits only, such as 7939",
    );
  });

  it("and never leaves the integers that a page can count exactly", () => {
    expect(problem(cell.number().parse("9007199254740993"))).toBe("“9007199254740993” has too many digits; check it");
    fc.assert(
      fc.property(fc.stringMatching(/^-?\d{1,400}(\.\d{1,20})?$/), (text) => {
        const parsed = cell.number().parse(text);
        expect("problem" in parsed || Number.isFinite(parsed.value)).toBe(true);
      }),
    );
  });
});

describe("a word is one of the vocabulary", () => {
  it("and the closest ones are suggested", () => {
    expect(cell.oneOf(QUALIFIERS).parse("at_least")).toEqual({ value: "at_least" });
    expect(problem(cell.oneOf(["exact", "range"]).parse("exct"))).toBe(
      "“exct” is not one of exact, range; did you mean exact?",
    );
  });

  it("the names of an object's own machinery are not among them", () => {
    for (const word of ["constructor", "__proto__", "toString"]) {
      expect(problem(cell.oneOf(QUALIFIERS).parse(word))).not.toBeNull();
    }
  });
});

describe("an id is small letters and digits joined by hyphens", () => {
  it.each(["almaty", "cl-killed-164", "2022", "constructor"])("%s is one", (text) => {
    expect(cell.id.parse(text)).toEqual({ value: text });
  });

  it.each(["Almaty", "a_b", "a--b", "-a", "a-", "алматы", "a b", "__proto__"])("%s is not", (text) => {
    expect(problem(cell.id.parse(text))).toContain("is not an id");
  });
});

describe("other cells", () => {
  it("a text has no spaces at its ends", () => {
    expect(problem(cell.text().parse(" a"))).toBe("starts or ends with a space; remove it");
  });

  it("a text holds no character that cuts it short or turns it round, but the marks that its script needs", () => {
    for (const hidden of ["\0", "\u001B", "\u007F", "\u0092", "\u202A", "\u202E", "\u2066", "\u2069"]) {
      expect(problem(cell.text().parse(`a${hidden}b`))).toContain("holds a hidden character");
    }
    expect(problem(cell.text().parse("one\ttwo\r\nthree, \u200Fאב\u200E, می\u200Cخواهم"))).toBeNull();
  });

  it("a text is measured in characters as a reader counts them", () => {
    expect(problem(cell.text({ maxLength: 2 }).parse("🕊🕊"))).toBeNull();
    expect(problem(cell.text({ maxLength: 2 }).parse("abc"))).toBe("is 3 characters long; shorten it to 2");
  });

  it("a list is separated by semicolons and has no empty part", () => {
    expect(cell.list.parse("Astana; Астана")).toEqual({ value: ["Astana", "Астана"] });
    expect(problem(cell.list.parse("Astana;;Akmola"))).toBe("has an empty part between semicolons; remove it");
  });

  it("a flag is true or false in small letters", () => {
    expect([cell.flag.parse("true"), cell.flag.parse("false")]).toEqual([{ value: true }, { value: false }]);
    expect(problem(cell.flag.parse("yes"))).toBe(
      "“yes” is neither true nor false; write one of the two, in small letters",
    );
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "//example.org", "https://a b", 'https://a"b', "ftp://a.org"])(
    "an address that is not plain http(s) is refused: %s",
    (text) => {
      expect(problem(cell.webAddress.parse(text))).toContain("is not a web address");
    },
  );

  it.each(["../a.txt", "/a.txt", "a/b.txt", ".hidden", "a b.txt"])(
    "a document is a plain file name: %s is not",
    (text) => {
      expect(problem(cell.fileName.parse(text))).toContain("is not a plain file name");
    },
  );

  it("a hash has 64 digits, a language a tag", () => {
    expect(problem(cell.sha256.parse("ab".repeat(32)))).toBeNull();
    expect(problem(cell.sha256.parse("AB".repeat(32)))).toContain("is not a SHA-256");
    expect(problem(cell.languageTag.parse("pt-BR"))).toBeNull();
    expect(problem(cell.languageTag.parse("English"))).toContain("is not the code of a language");
  });

  it("no cell type throws, whatever the text, and long texts are cut short in messages", () => {
    const types: cell.CellType<unknown>[] = [
      ...[cell.id, cell.day, cell.flag, cell.list, cell.sha256, cell.webAddress, cell.languageTag, cell.fileName],
      ...[
        cell.text({ maxLength: 5 }),
        cell.number(),
        cell.oneOf(QUALIFIERS),
        cell.ref("places"),
        cell.declared("metrics"),
      ],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...types), fc.string({ unit: "binary", maxLength: 3000 }), (type, text) => {
        expect((problem(type.parse(text)) ?? "").length).toBeLessThan(400);
      }),
    );
    expect(cell.shown("x".repeat(100))).toHaveLength(60);
  });

  it("a day that was read is written as it was", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^20\d\d-[01]\d-[0-3]\d$/), (text) => {
        const parsed = cell.day.parse(text);
        expect("problem" in parsed || isoDay(parsed.value) === text).toBe(true);
      }),
    );
  });
});

it("a space that is no plain one is named in what is said of a cell, since nobody sees it there", () => {
  const said = (type: cell.CellType<unknown>, text: string) => ({ problem: problem(type.parse(text)) });
  expect(said(cell.number(), "225\u00A0")).toEqual({
    problem: "“225⟨no-break space⟩” is not a number; write digits only, such as 7939 or 43.25",
  });
  expect(said(cell.number({ whole: true }), "1\u202F300")).toMatchObject({
    problem: expect.stringContaining("1⟨narrow no-break space⟩300"),
  });
  expect(said(cell.day, "2022-01-05\t")).toMatchObject({ problem: expect.stringContaining("“2022-01-05⟨tab⟩”") });
  expect(said(cell.id, "al\u200Bmaty")).toMatchObject({
    problem: expect.stringContaining("“al⟨zero-width space⟩maty”"),
  });
  expect(said(cell.text(), "a\u00A0")).toEqual({
    problem: "“a⟨no-break space⟩” starts or ends with a space; remove it",
  });
  expect(said(cell.text(), "a ")).toEqual({ problem: "starts or ends with a space; remove it" });
  expect(said(cell.number(), "225 ")).toMatchObject({ problem: expect.stringContaining("“225 ” is not") });
});
