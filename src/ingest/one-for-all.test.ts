import { describe, expect, it } from "vitest";
import { claimLacks, claimMappingText, guessedClaims } from "#ingest/claim-choice.ts";
import { mappingText } from "#ingest/column-choice.ts";
import { datasetOf, importBy } from "#ingest/foreign-files.fixture.ts";
import { readForeignTable } from "#ingest/foreign-table.ts";
import { foundColumns } from "#ingest/found-columns.ts";
import { readMapping } from "#ingest/mapping.ts";

const TEXT = [
  "Сводка МВД по регионам,,,",
  "Дата,Город,Погибло,Задержано",
  "13.01.2022,Алматы,103,1 500",
  "13.01.2022,Тараз,8,364",
].join("\n");
const columns = foundColumns(readForeignTable(TEXT));
const choice = guessedClaims(columns);

describe("one claimant may hold for all rows of a table that names none", () => {
  it("it is asked for, and a draft shows where it is written", () => {
    expect(claimLacks(choice)).toEqual(["claimant"]);
    expect(JSON.parse(claimMappingText(choice)).claims.claimant).toEqual({ name: "", kind: "media" });
    expect(() => readMapping(claimMappingText(choice))).toThrow("mapping:claims.claimant.name: is empty; fill it in");
  });

  it("and says what each row reports", () => {
    const said = { ...choice, claimantName: "МВД", kind: "security" as const };
    expect(claimLacks(said)).toEqual([]);
    const { claimants, claims } = datasetOf(importBy(JSON.parse(claimMappingText(said)), TEXT));
    expect(claimants).toMatchObject([{ id: "mvd", kind: "security", name: { ru: "МВД" } }]);
    expect(claims.map(({ claimant }) => claimant)).toEqual(["mvd", "mvd", "mvd", "mvd"]);
  });

  it("a column that names them goes before", () => {
    const both = { ...choice, claimantName: "МВД", columns: { ...choice.columns, claimant: "Город" } };
    expect(JSON.parse(claimMappingText(both)).claims.claimant).toMatchObject({ column: "Город" });
  });
});

describe("one country may hold for all places that none is named of", () => {
  const countriesOf = (mapping: string, text: string) =>
    datasetOf(importBy(JSON.parse(mapping), text)).places.flatMap(({ kind, name }) =>
      kind === "country" ? Object.values(name) : [],
    );

  it("of reported figures", () => {
    const said = { ...choice, claimantName: "МВД", area: " Freedonia " };
    expect(countriesOf(claimMappingText(said), TEXT)).toEqual(["Freedonia"]);
    expect(countriesOf(claimMappingText({ ...said, area: " " }), TEXT)).toEqual(["Вся территория"]);
  });

  it("and of events", () => {
    const events = { start: "d", place: "p", latitude: "y", longitude: "x", title: "t" };
    const mapping = mappingText(events, { precision: "city", area: "Freedonia" });
    expect(countriesOf(mapping, "d,p,y,x,t\n2022-01-05,R,48,66,A\n")).toEqual(["Freedonia"]);
  });
});
