import { expect, it } from "vitest";
import { guessedClaims } from "#ingest/claim-choice.ts";
import { datasetOf, importBy } from "#ingest/foreign-files.fixture.ts";
import { readForeignTable } from "#ingest/foreign-table.ts";
import { foundColumns } from "#ingest/found-columns.ts";

const importWords = (...figures: string[]) =>
  importBy(
    {
      ...{ words: ["Decenas"], unknown: ["several"] },
      claims: {
        ...{
          day: "day",
          claimant: { name: "Police", kind: "security" },
          place: { name: "Freedonia", kind: "country" },
        },
        figures: [{ column: "killed", metric: "killed", label: "Killed" }],
      },
    },
    ["day;killed", ...figures.map((figure, at) => `2022-01-0${at + 1};${figure}`)].join("\n"),
  );

it("a figure in words is a claim that has the word and no number, cited as its cell writes it", () => {
  const made = importWords("dozens", "more than a few", "decenas", "12");
  const { claims, citations } = datasetOf(made);
  expect(claims.map(({ qualifier, value, word }) => [qualifier, value === null, word])).toEqual([
    ["word_only", true, "dozens"],
    ["word_only", true, "more than a few"],
    ["word_only", true, "decenas"],
    ["exact", false, null],
  ]);
  expect(citations.map(({ asPrinted }) => asPrinted)).toEqual(["dozens", "more than a few", "decenas", "12"]);
  expect(made.report.found).toContain(
    "kept as words, without a number (list one that is no quantity under unknown in the mapping): 3 × dozens, more than a few, decenas",
  );
});

it("what stands for the unknown is no word, also where the mapping alone says so", () => {
  const made = importWords("missing", "several", "n/a", "5");
  expect(datasetOf(made).claims).toHaveLength(1);
  expect(made.report.left.map(({ row }) => row)).toEqual([2, 3, 4]);
});

it("what holds digits is never offered as a word; where a point or a comma makes it ambiguous, how to write it is said", () => {
  const { report } = importWords("1.300", "1,3", "2.5", "5 of 7", "about 12.500", "pending", "1");
  expect(report.left.map(({ reason }) => reason.replace("reports no figure: killed ", ""))).toEqual([
    "“1.300” is ambiguous, since a point parts thousands here and decimals there; write 1300 if it is that number",
    "“1,3” has a decimal comma, and people are whole numbers; write thousands as 1300, 1 300 or 1,300; what counts no people needs its unit (unit in the mapping)",
    "“2.5” has a decimal point, and people are whole numbers; write thousands as 1300, 1 300 or 1,300; what counts no people needs its unit (unit in the mapping)",
    "“5 of 7” is not a whole number of people; write one, as 12, or one with a hedge, as “at least 20”, “about 15” or “10-15”",
    "“about 12.500” is ambiguous, since a point parts thousands here and decimals there; write 12500 if it is that number",
    expect.stringMatching(
      /^“pending” is neither a whole number of people nor a word of quantity; if it is one, list it under words/,
    ),
  ]);
});

it("a number whose scale is a word is none, and the report names that word", () => {
  const { report } = importWords("5 тыс и более", "10k+", "3 mln or more", "5 мыңнан астам", "1,5 млн", "12 km+", "1");
  const scaleOf = ({ reason }: { reason: string }) =>
    /by the word “(.+?)”; write all of it in digits/.exec(reason)?.[1];
  expect(report.left.map(scaleOf)).toEqual(["тыс", "k", "mln", "мыңнан", "млн", undefined]);
});

it("a column of such numbers alone is drafted as one of figures, so that its cells are told and not the column left out", () => {
  const drafted = (...cells: string[]) => {
    const text = ["date,by,detained", ...cells.map((cell) => `2022-01-05,Police,${cell}`)].join("\n");
    return guessedClaims(foundColumns(readForeignTable(text))).figures;
  };
  expect(drafted("5 тыс. и более", "10k")).toEqual(["detained"]);
  expect(drafted("5 мыңнан астам")).toEqual(["detained"]);
  expect(drafted("a crowd of 10k came", "none of 5 dozen")).toEqual([]);
});

it("a publication whose figures are words of one language is in that language", () => {
  const languageOf = (...figures: string[]) => datasetOf(importWords(...figures)).publications[0]?.language;
  expect(languageOf("десятки", "5", "сотни раненых")).toBe("ru");
  expect(languageOf("ондаған")).toBe("kk");
  expect(languageOf("десятки", "ондаған")).toBe("en");
});
