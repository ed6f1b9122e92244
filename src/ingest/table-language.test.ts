import { describe, expect, it } from "vitest";
import { claimMappingText, guessedClaims } from "#ingest/claim-choice.ts";
import { ABOUT, datasetOf, importBy } from "#ingest/foreign-files.fixture.ts";
import { readForeignTable } from "#ingest/foreign-table.ts";
import { foundColumns } from "#ingest/found-columns.ts";
import { importMappedTable } from "#ingest/import-mapped.ts";
import { readMapping } from "#ingest/mapping.ts";
import { languageOf } from "#ingest/table-language.ts";

describe("the letters of a table tell its language", () => {
  it.each([
    ["en", ["Date", "Killed", "Алматы"]],
    ["ru", ["Дата", "Погибшие", "Қарағанды", "https://example.org/a/very/long/address"]],
    ["kk", ["Күні", "Қаза тапқандар", "Алматы"]],
    ["en", ["2022", "7"]],
  ] as const)("%s: %j", (language, texts) => expect(languageOf(texts)).toBe(language));
});

const TEXT = "Дата,Город,Кто сообщил,Погибшие\n2022-01-05,Актау,МВД,3\n2022-01-06,Итого,МВД,4\n";
const drafted = () => {
  const columns = foundColumns(readForeignTable(TEXT));
  return JSON.parse(claimMappingText(guessedClaims(columns), null, columns));
};

it("a Russian table is drafted and imported as Russian: its own names, and what an import says itself", () => {
  expect(drafted().language).toBe("ru");
  const made = importBy(drafted(), TEXT);
  const { meta, places, publications } = datasetOf(made);
  expect(meta.languages).toEqual(["ru"]);
  expect(meta.metrics[0]?.label).toEqual({ ru: "Погибшие" });
  expect(meta.populations[0]?.label).toEqual({ ru: "Все люди" });
  expect(places.map(({ name }) => name.ru)).toEqual(["Вся территория", "Актау"]);
  expect(publications[0]?.language).toBe("ru");
  expect(JSON.stringify([...made.files])).not.toMatch(/_en\b|\\"en\\":/);
  expect(made.report.found).toContain("texts are taken as Russian (language in the mapping, or --language)");
});

it("where nobody names a language it is English, and letters that tell another are told", () => {
  const { language, ...silent } = drafted();
  const { report } = importBy(silent, TEXT);
  expect(report.found).toContainEqual(
    expect.stringMatching(
      /^texts are taken as English, .* they are Russian: "language": "ru" in the mapping, or --language ru$/,
    ),
  );
});

it("what somebody says of a file goes before its mapping", () => {
  const mapping = readMapping(JSON.stringify(drafted()));
  const made = importMappedTable(readForeignTable(TEXT), { mapping, about: { ...ABOUT, language: "kk" }, order: null });
  expect(datasetOf(made).meta.languages).toEqual(["kk"]);
});

it("a language that there is not is told with those that there are", () => {
  expect(() => readMapping(JSON.stringify({ ...drafted(), language: "de" }))).toThrow(
    "mapping:language: is not one of en, ru, kk",
  );
});
