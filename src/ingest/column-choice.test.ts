import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ColumnChoice, guessedChoice, mappingText, missingRoles, NEEDED_ROLES } from "#ingest/column-choice.ts";
import { columnKey } from "#ingest/column-key.ts";
import { COLUMN_ROLES } from "#ingest/column-roles.ts";
import { readForeignTable } from "#ingest/foreign-table.ts";
import { foundColumns } from "#ingest/found-columns.ts";
import { mappedColumns } from "#ingest/mapped-columns.ts";
import { readMapping } from "#ingest/mapping.ts";

const named = (...names: string[]) => names.map((name) => ({ name, examples: [] }));
const LEAST = { start: "When", place: "Town", category: "Kind", title: "What" };

describe("the columns of a table are named as the file names them", () => {
  it("with up to three cells that differ, none of them long; a column without a name is none", () => {
    const rows = ["a,1", "a,2", "b,1", ",1", `${"c".repeat(60)},1`, "d,1"].map((row) => `${row},x`);
    expect(foundColumns(readForeignTable(["When,N,", ...rows].join("\n")))).toEqual([
      {
        ...{ name: "When", examples: ["a", "b", `${"c".repeat(29)}…`] },
        values: ["a", "b", "c".repeat(60), "d"],
        ...{ counts: false, cells: "others" },
      },
      { name: "N", examples: ["1", "2"], values: ["1", "2"], counts: true, cells: "figures" },
    ]);
  });
});

describe("the names of columns say what they hold", () => {
  it.each<[string, string[], ColumnChoice]>([
    [
      "in English",
      ["ID", "Event Date", "City", "Lat", "Lng", "Event-Type", "Headline", "Fatalities", "Notes"],
      {
        ...{ id: "ID", start: "Event Date", place: "City", latitude: "Lat", longitude: "Lng", category: "Event-Type" },
        ...{ title: "Headline", killedBest: "Fatalities", summary: "Notes" },
      },
    ],
    [
      "in Russian",
      ["Дата", "Населённый пункт", "Широта", "Долгота", "Вид", "Событие", "Задержано"],
      {
        ...{ start: "Дата", place: "Населённый пункт", latitude: "Широта", longitude: "Долгота", category: "Вид" },
        ...{ title: "Событие", detained: "Задержано" },
      },
    ],
    [
      "in Kazakh",
      ["Күні", "Қала", "Облыс", "Түрі", "Оқиға"],
      { start: "Күні", place: "Қала", region: "Облыс", category: "Түрі", title: "Оқиға" },
    ],
    [
      "and a table without headlines is titled by the kind",
      ["date", "type"],
      { start: "date", category: "type", title: "type" },
    ],
    [
      "with units and remarks, across lines, and among other words",
      ["Date of\nincident", "City / town", "Lat (°N)", "Type of incident", "Incident", "Killed (confirmed)?"],
      {
        ...{ start: "Date of\nincident", place: "City / town", latitude: "Lat (°N)", category: "Type of incident" },
        ...{ title: "Incident", killedBest: "Killed (confirmed)?" },
      },
    ],
    [
      "with nouns behind them",
      ["Дата события", "Погибло, чел.", "Вид события"],
      { start: "Дата события", killedBest: "Погибло, чел.", category: "Вид события", title: "Вид события" },
    ],
    ["and of coordinates in one", ["координаты"], { latitude: "координаты", longitude: "координаты" }],
    ["and others are left to a person", ["A", "B"], {}],
  ])("%s", (_, names, choice) => {
    expect(guessedChoice(named(...names))).toEqual(choice);
  });

  it.each<[string, string[], ColumnChoice]>([
    [
      "the ends of an estimate are those of killed: the size of a crowd is none",
      ["date", "title", "size_low", "size_high", "deaths", "arrests_any", "arrests"],
      { start: "date", title: "title", killedBest: "deaths", detained: "arrests" },
    ],
    [
      "nor is an end taken for an estimate, or for a count",
      ["Date", "Title", "Deaths (min)", "Deaths (max)", "injured_min"],
      { start: "Date", title: "Title", killedLow: "Deaths (min)", killedHigh: "Deaths (max)" },
    ],
    [
      "a form that was filled in tells when that began and ended, not the event",
      ["start", "end", "Date of incident", "_GPS_latitude", "_GPS_longitude", "_submission_date", "Title"],
      { start: "Date of incident", latitude: "_GPS_latitude", longitude: "_GPS_longitude", title: "Title" },
    ],
    [
      "where no other column has a day, it does",
      ["start", "end", "Title"],
      { start: "start", end: "end", title: "Title" },
    ],
    [
      "of columns that differ in a remark the one of all people stands for them",
      ["Date from", "Date to", "Title", "Fatalities (civilians)", "Fatalities (total)"],
      { start: "Date from", end: "Date to", title: "Title", killedBest: "Fatalities (total)" },
    ],
    [
      "what tells how exact a place is, or its code, does not name it",
      ["startDate", "location_precision", "Adm1 Name", "admin1 code", "Title"],
      { start: "startDate", title: "Title" },
    ],
  ])("%s", (_, names, choice) => {
    expect(guessedChoice(named(...names))).toEqual(choice);
  });

  it("numbers are no names, and what every row needs is not empty where another column is filled", () => {
    const columns = [
      { name: "date", examples: ["2022-01-05"] },
      { name: "country", examples: ["4"] },
      { name: "country_txt", examples: ["Freedonia"] },
      { name: "location", examples: ["12.50, 45.25"] },
      { name: "title", examples: [] },
      { name: "type", examples: ["March"] },
      { name: "injured", examples: [] },
    ];
    expect(guessedChoice(columns)).toEqual({
      ...{ start: "date", country: "country_txt", latitude: "location", longitude: "location" },
      ...{ category: "type", title: "type", injured: "injured" },
    });
  });

  it("a part of a date is no day", () => {
    const columns = ["Year", "Day"].map((name, at) => ({ name, examples: [["2022"], ["5", "17"]][at] ?? [] }));
    expect(guessedChoice(columns)).toEqual({});
  });

  it("one column stands for one thing: a description alone is the title", () => {
    expect(guessedChoice(named("description"))).toEqual({ title: "description" });
    expect(guessedChoice(named("title", "description"))).toEqual({ title: "title", summary: "description" });
  });
});

describe("what was chosen is written as a mapping", () => {
  const column = fc.string({ minLength: 1 }).filter((name) => name.trim() !== "");

  it("it reads every column that was chosen and no other", () => {
    const choice = fc.record(Object.fromEntries(COLUMN_ROLES.map((role) => [role, column])), {
      requiredKeys: [...NEEDED_ROLES, "latitude", "longitude"],
    });
    fc.assert(
      fc.property(choice, (chosen: ColumnChoice) => {
        expect(missingRoles(chosen)).toEqual([]);
        const read = mappedColumns(readMapping(mappingText(chosen, { precision: "city" })));
        expect([...read].sort()).toEqual([...new Set(Object.values(chosen).map((name) => columnKey(name)))].sort());
      }),
    );
  });

  it.each([...NEEDED_ROLES, "place"] as const)("without a column for %s it is refused until one is named", (role) => {
    const { [role]: _, ...rest } = LEAST;
    expect(missingRoles(rest)).toEqual([role]);
    expect(() => readMapping(mappingText(rest, { precision: "city" }))).toThrow("is empty; ");
  });

  it("where coordinates are chosen neither place nor kind is needed", () => {
    const choice = { start: "When", title: "What", latitude: "Y", longitude: "X" };
    expect(missingRoles(choice)).toEqual([]);
    expect([...mappedColumns(readMapping(mappingText(choice, { precision: "city" })))].sort()).toEqual([
      "what",
      "when",
      "x",
      "y",
    ]);
  });
});
