import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TABLES } from "#dataset/columns.ts";
import { formatIssue } from "#dataset/issue.ts";
import { readTable } from "#dataset/read-table.ts";

const HEADER = "id,kind,parent,name_en,name_ru";
const read = (text: string) => readTable(TABLES.claimants, text, ["en", "ru"]);
const issuesOf = (text: string) => read(text).issues.map(formatIssue);

describe("the header of a table", () => {
  it("may stand in any order and leave out what need not be filled", () => {
    const { rows, issues } = read("name_ru,name_en,kind,id\nМинздрав,Health Ministry,government,health\n");
    expect(issues).toEqual([]);
    expect(rows?.[0]?.record).toEqual({
      id: "health",
      kind: "government",
      parent: null,
      name: { en: "Health Ministry", ru: "Минздрав" },
    });
  });

  it("has every column that must be filled, in each language", () => {
    expect(issuesOf("id,parent,name_en\na,,A\n")).toEqual([
      "claimants:1:kind: is missing; add this column",
      "claimants:1:name_ru: is missing; add this column",
    ]);
  });

  it("has no other column, so that a slip of the keyboard empties none", () => {
    expect(issuesOf(`${HEADER.replace("parent", "parrent")}\n`)).toEqual([
      "claimants:1:parrent: is not a column of this table; did you mean parent?",
    ]);
    expect(issuesOf(`${HEADER},parrent\n`)).toEqual(["claimants:1:parrent: is not a column of this table; remove it"]);
  });

  it("names the language of each column of texts", () => {
    expect(issuesOf("id,kind,parent,name,name_ru\n")).toEqual([
      "claimants:1:name_en: is missing; add this column, or rename the one that holds it",
      "claimants:1:name: is not a column of this table; name its language: name_en",
    ]);
  });

  it("has to be the first row: of a title above it one thing is told, and nothing of what follows from it", () => {
    const told = (row: number) => [
      `claimants:1: is no header: the names of the columns stand in row ${row}, and have to be row 1; delete all above them`,
    ];
    expect(issuesOf(`Who says what,,,,\n${HEADER}\na,ngo,,A,А\n`)).toEqual(told(2));
    expect(issuesOf(`Who says what\n\n${HEADER}\na,ngo,,A,А\n`)).toEqual(told(3));
  });

  it("when wrong leaves the rows unread", () => {
    expect(read(`${HEADER},kind\nx,x,x,x,x,x\n`).rows).toBeNull();
  });
});

describe("the rows of a table", () => {
  it("are counted as in the file, and every wrong cell of a row is told", () => {
    expect(issuesOf(`${HEADER}\na,ngo,,A,А\nB,newspaper,C D,,\n`)).toEqual([
      "claimants:3:id: “B” is not an id; write small letters and digits joined by hyphens, such as almaty-airport",
      expect.stringContaining("claimants:3:kind: “newspaper” is not one of government, security,"),
      "claimants:3:parent: “C D” is not an id; write small letters and digits joined by hyphens, such as almaty-airport",
      "claimants:3:name_en: has no text in en; translate it",
      "claimants:3:name_ru: has no text in ru; translate it",
    ]);
  });

  it("with a wrong cell are kept without a record, never dropped", () => {
    const rows = read(`${HEADER}\na,newspaper,,A,А\n`).rows;
    expect(rows).toHaveLength(1);
    expect(rows?.[0]?.record).toBeNull();
    expect(rows?.[0]?.cell("kind")).toBe("newspaper");
    expect(rows?.[0]?.cell("constructor")).toBe("");
  });

  it("fill the cells that must be filled", () => {
    expect(issuesOf(`${HEADER}\n,,,A,А\n`)).toEqual([
      "claimants:2:id: is empty; fill it in",
      "claimants:2:kind: is empty; fill it in",
    ]);
  });
});

describe("a text in several languages", () => {
  const header = "publication,paragraph,claim,event,as_printed,via,fidelity,note_en,note_ru";
  const note = (en: string, ru: string) =>
    readTable(TABLES.citations, `${header}\np,1,c,,5,,faithful,${en},${ru}\n`, ["en", "ru"]);

  it("that need not be there may be absent in all of them", () => {
    expect(note("", "").rows?.[0]?.record?.note).toEqual({});
  });

  it("is translated into all once it is there", () => {
    expect(note("Round.", "").issues.map(formatIssue)).toEqual([
      "citations:2:note_ru: has no text in ru; translate it",
    ]);
  });
});

it("no text makes the reader throw or touch an object's own machinery", () => {
  const before = Object.getOwnPropertyNames(Object.prototype).length;
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.constantFrom("", `${HEADER}\n`), (text, header) => {
      const { rows, issues } = read(header + text);
      expect(rows !== null || issues.length > 0).toBe(true);
    }),
  );
  expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(before);
});
