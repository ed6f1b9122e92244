import { describe, expect, it } from "vitest";
import type { EventRecord } from "#dataset/records.ts";
import { AS_OF_BASES, DATE_PRECISIONS, PLACE_PRECISIONS } from "#dataset/vocabulary.ts";
import { writeCsv } from "#dataset/write-csv.ts";
import { acledTable } from "#exports/acled-table.ts";
import type { ForeignTable } from "#exports/foreign-table.ts";
import { ucdpGedTable } from "#exports/ucdp-ged-table.ts";
import { datasetOf, importAs, line } from "#ingest/foreign-files.fixture.ts";
import { lookupOf } from "#model/lookup.ts";
import { anEvent, cite, january, META, PLACES, sampleLookup } from "#model/sample-dataset.ts";

type Cells = Readonly<Record<string, string>>;

const UCDP: Cells = {
  ...{ id: "101", type_of_violence: "1", source_office: "A wire", where_prec: "1", where_coordinates: "Rivertown" },
  ...{ adm_1: "North", adm_2: "", latitude: "12.5", longitude: "45.25", country: "Freedonia" },
  ...{ date_prec: "1", date_start: "2015-03-01", date_end: "2015-03-01", low: "1", best: "2", high: "4" },
};
const ACLED: Cells = {
  ...{ event_id_cnty: "101", event_date: "2015-03-01", time_precision: "1", event_type: "Battles" },
  ...{ sub_event_type: "Armed clash", country: "Freedonia", admin1: "North", location: "Rivertown" },
  ...{ latitude: "12.5", longitude: "45.25", geo_precision: "1", source: "A wire", fatalities: "3" },
};

function textOf(rows: readonly Cells[]): string {
  return [line(Object.keys(rows[0] ?? {})), ...rows.map((row) => line(Object.values(row)))].join("\n");
}

const TABLES = { "ucdp-ged": ucdpGedTable, acled: acledTable };
type Form = keyof typeof TABLES;

function exported(form: Form, text: string): ForeignTable {
  const dataset = datasetOf(importAs(form, text));
  return TABLES[form](lookupOf(dataset), dataset.events);
}

/** What an import and an export change in a row, cell by cell. */
function changed(form: Form, row: Cells): Readonly<Record<string, string>> {
  const { table } = exported(form, textOf([row]));
  const back = Object.fromEntries(table.header.map((column, at) => [column, String(table.rows[0]?.[at] ?? "")]));
  return Object.fromEntries(
    Object.entries(row).flatMap(([column, cell]) => (back[column] === cell ? [] : [[column, back[column] ?? ""]])),
  );
}

describe("a row of UCDP GED comes back as it was", () => {
  const AREA = { latitude: "", longitude: "" };
  it.each([
    [{}, {}],
    [{ low: "", best: "", high: "" }, {}],
    [{ low: "0", best: "9", high: "3" }, {}],
    [{ date_prec: "2", date_end: "2015-03-04" }, {}],
    [{ date_prec: "2" }, {}],
    [{ date_prec: "3", date_end: "2015-03-07" }, {}],
    [{ date_prec: "4", date_end: "2015-03-31" }, {}],
    [{ date_prec: "5", date_end: "2015-12-31" }, {}],
    [{ where_prec: "2" }, {}],
    [{ where_prec: "3", adm_2: "Hill district", where_coordinates: "Hill district" }, AREA],
    [{ where_prec: "4", where_coordinates: "North" }, AREA],
    [{ where_prec: "6", where_coordinates: "Freedonia", adm_1: "" }, AREA],
    [{ type_of_violence: "2" }, {}],
    [{ type_of_violence: "3" }, {}],
    // Lost on the way, as src/ingest/README.md lists it.
    [
      { where_prec: "5", where_coordinates: "North" },
      { ...AREA, where_prec: "4" },
    ],
    [{ where_prec: "7" }, { ...AREA, adm_1: "", country: "" }],
    [{ date_end: "2015-03-02" }, { date_prec: "2" }],
    [{ adm_2: "Hill district" }, { adm_2: "" }],
  ])("%j, but for %j", (given, lost) => {
    expect(changed("ucdp-ged", { ...UCDP, ...given })).toEqual(lost);
  });
});

it("each row of UCDP GED that goes out comes in again, wherever it is, and a country that it lost is told", () => {
  const codes = ["1", "2", "3", "4", "5", "6", "7"];
  const { table, losses } = exported(
    "ucdp-ged",
    textOf(codes.map((code) => ({ ...UCDP, id: code, where_prec: code }))),
  );
  const { report } = importAs("ucdp-ged", writeCsv(table, "data"));
  expect(report).toMatchObject({ kept: codes.length, left: [] });
  expect(losses.filter(({ column }) => column === "country").map(({ event }) => event)).toEqual(["ev-7"]);
});

describe("a row of ACLED comes back as it was", () => {
  const AREA = { latitude: "", longitude: "", location: "North" };
  it.each([
    [{}, {}],
    [{ fatalities: "" }, {}],
    [{ fatalities: "0" }, {}],
    [{ time_precision: "2" }, {}],
    [{ time_precision: "3", event_date: "2015-03-16" }, {}],
    // The middle of a month stands for all of its days.
    [{ time_precision: "3" }, { event_date: "2015-03-16" }],
    [{ geo_precision: "2" }, {}],
    [{ geo_precision: "3" }, AREA],
    [
      { geo_precision: "3", admin1: "" },
      { ...AREA, location: "Freedonia" },
    ],
    [{ event_id_cnty: "FRE101" }, { event_id_cnty: "fre101" }],
  ])("%j, but for %j", (given, lost) => {
    expect(changed("acled", { ...ACLED, ...given })).toEqual(lost);
  });
});

/** What becomes of one event of ours that goes out in a form and comes back, with what the export said was lost. */
function thereAndBack(form: Form, event: EventRecord) {
  const families = [
    {
      ...{ id: "violence", color: { light: "#000000", dark: "#ffffff" }, label: { en: "One-sided violence" } },
      categories: [{ id: event.category, label: { en: "One-sided violence" } }],
    },
  ];
  const lookup = sampleLookup({ places: PLACES, events: [event], meta: { ...META, families } });
  const { table, losses } = TABLES[form](lookup, [event]);
  const [back] = datasetOf(importAs(form, writeCsv(table, "data"))).events;
  return { back, lost: losses.map(({ column }) => column) };
}

it("an event that is known to its week or its month goes to ACLED with the middle of it, and comes back with its days", () => {
  for (const [datePrecision, first, last] of [
    ["week", 3, 9],
    ["month", 1, 31],
  ] as const) {
    const event = anEvent({ datePrecision, start: january(first), end: january(last) });
    const { back, lost } = thereAndBack("acled", event);
    expect(back).toMatchObject({ datePrecision, start: event.start, end: event.end });
    expect(lost).not.toContain("event_date");
  }
  const days = anEvent({ datePrecision: "month", start: january(2), end: january(31) });
  expect(thereAndBack("acled", days).lost).toContain("event_date");
});

describe("a word of ours comes back as it was, or its loss is told", () => {
  for (const form of ["ucdp-ged", "acled"] as const) {
    it.each(DATE_PRECISIONS)(`${form}: dated to the %s`, (datePrecision) => {
      const lasts = datePrecision !== "day";
      const event = anEvent({ datePrecision, start: january(3), end: january(lasts ? 8 : 3) });
      const { back, lost } = thereAndBack(form, event);
      const same = back?.datePrecision === datePrecision && back.start === event.start && back.end === event.end;
      expect(same || lost.some((column) => ["date_prec", "event_date", "time_precision"].includes(column))).toBe(true);
    });

    it.each(AS_OF_BASES)(`${form}: a day that is %s`, (startBasis) => {
      const { back, lost } = thereAndBack(form, anEvent({ startBasis }));
      const told = lost.some((column) => ["date_prec", "time_precision"].includes(column));
      expect([back?.startBasis === startBasis, told]).toEqual([startBasis === "stated", startBasis !== "stated"]);
    });

    it.each(PLACE_PRECISIONS)(`${form}: placed to the %s`, (placePrecision) => {
      for (const place of ["almaty", "zhanaozen"]) {
        const { back, lost } = thereAndBack(form, anEvent({ place, placePrecision }));
        const same = back?.placePrecision === placePrecision;
        expect(same || lost.some((column) => ["where_prec", "geo_precision"].includes(column))).toBe(true);
      }
    });
  }

  it.each(["ucdp-ged", "acled"] as const)(
    "%s: title and summary come back, and a status that is lost is told",
    (form) => {
      const event = anEvent({
        title: { en: "A square is cleared" },
        summary: { en: "Told by two." },
        status: "disputed",
      });
      const { back, lost } = thereAndBack(form, event);
      expect(back).toMatchObject({ title: event.title, summary: event.summary, status: "reported" });
      expect(lost).toContain("status");
    },
  );

  it("no source is made of a table that was imported, and the articles that tell of an event are named", () => {
    const cellsOf = ({ table }: ForeignTable) =>
      Object.fromEntries(table.header.map((column, at) => [column, table.rows[0]?.[at] ?? ""]));
    const imported = cellsOf(exported("ucdp-ged", textOf([UCDP])));
    expect(imported).toMatchObject({
      source_office: "A wire",
      source_article: "",
      source_date: "",
      source_headline: "",
    });
    expect(imported.number_of_sources).toBe("");
    expect(exported("ucdp-ged", textOf([UCDP])).losses.map(({ column }) => column)).toContain("source_article");
    const event = anEvent();
    const told = sampleLookup({ events: [event], citations: [cite("a", event), cite("b", event)] });
    expect(cellsOf(ucdpGedTable(told, [event]))).toMatchObject({
      number_of_sources: 2,
      source_date: "2022-01-07; 2022-01-09",
    });
  });

  it("no estimate is made of two ends, and a blank is no zero", () => {
    const event = anEvent({ killedLow: 1, killedHigh: 9 });
    const { back, lost } = thereAndBack("acled", event);
    expect([back?.killedLow, back?.killedBest, back?.killedHigh]).toEqual([null, null, null]);
    expect(lost).toContain("fatalities");
    expect(thereAndBack("ucdp-ged", event).back).toMatchObject({ killedLow: 1, killedBest: null, killedHigh: 9 });
  });
});
