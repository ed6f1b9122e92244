import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDay } from "#dataset/day.ts";
import { datasetOf, importAs, line } from "#ingest/foreign-files.fixture.ts";

const ROW = {
  ...{ id: "101", type_of_violence: "1", dyad_name: "Army - Rebels", number_of_sources: "2" },
  ...{ source_article: "“A wire, 2015”", source_office: "A wire", source_headline: "", source_original: "police" },
  ...{ where_prec: "1", where_coordinates: "Rivertown", adm_1: "North", adm_2: "Hill district", country: "Freedonia" },
  ...{ latitude: "12.5", longitude: "45.25", event_clarity: "1", date_prec: "1" },
  ...{ date_start: "2015-03-01", date_end: "2015-03-01", low: "1", best: "2", high: "4" },
};

const HEADER = Object.keys(ROW);

function text(rows: readonly Partial<Record<keyof typeof ROW, string>>[]): string {
  const lines = rows.map((row, index) => Object.values({ ...ROW, id: String(101 + index), ...row }));
  return [line(HEADER), ...lines.map(line)].join("\n");
}

const imported = (...rows: Partial<Record<keyof typeof ROW, string>>[]) => importAs("ucdp-ged", text(rows));

describe("a file of UCDP GED becomes a dataset", () => {
  it("low, best and high stay three; the row is cited with the office that relayed it", () => {
    const dataset = datasetOf(imported({}));
    const [event] = dataset.events;
    expect(event).toMatchObject({ killedLow: 1, killedBest: 2, killedHigh: 4, injured: null, placePrecision: "city" });
    expect(dataset.citations).toMatchObject([{ event: event?.id, paragraph: 2, via: "A wire" }]);
    expect(dataset.meta.families.map(({ label }) => label.en)).toEqual(["State-based conflict"]);
  });

  it.each([
    ["1", {}, { datePrecision: "day" }, []],
    ["2", { date_end: "2015-03-04" }, { datePrecision: "range" }, []],
    ["3", { date_end: "2015-03-07" }, { datePrecision: "week" }, []],
    ["4", { date_end: "2015-03-31" }, { datePrecision: "month" }, []],
    ["5", { date_end: "2015-12-31" }, { datePrecision: "year" }, []],
    ["1", { date_end: "2015-03-02" }, { datePrecision: "range" }, ["date_prec"]],
    ["2", {}, { datePrecision: "approximate" }, ["date_prec"]],
  ])("date_prec %s with %j is %j", (date_prec, dates, ...[expected, noted]) => {
    const made = imported({ date_prec, ...dates });
    expect(datasetOf(made).events).toMatchObject([expected]);
    expect(made.report.notes.map(({ column }) => column)).toEqual(noted);
  });

  it("an event that ends before it begins is left; a code is one where a program made a fraction of it", () => {
    const made = imported(
      { date_end: "2015-02-28" },
      { type_of_violence: "3.0", date_prec: "1.0", where_prec: "4.0", adm_1: "NA", best: "2.0" },
    );
    expect(made.report.left).toEqual([{ row: 2, reason: "date_end lies before date_start" }]);
    const { events, places } = datasetOf(made);
    expect(events).toMatchObject([{ killedBest: 2, datePrecision: "day", placePrecision: "country" }]);
    expect(places.map(({ name }) => name.en)).toEqual(["Freedonia"]);
  });

  it.each([
    ["1", ["city", "Rivertown", true], []],
    ["2", ["near", "Rivertown", true], []],
    ["3", ["district", "Hill district", false], []],
    ["4", ["region", "North", false], []],
    ["5", ["region", "North", false], ["where_prec"]],
    ["6", ["country", "Freedonia", false], []],
    ["7", ["near", "Rivertown", false], ["where_prec"]],
  ])("where_prec %s: precision, place and whether it has a point are %j", (where_prec, expected, noted) => {
    const made = imported({ where_prec });
    const dataset = datasetOf(made);
    const place = dataset.places.find(({ id }) => id === dataset.events[0]?.place);
    expect([dataset.events[0]?.placePrecision, place?.name.en, place?.lat != null]).toEqual(expected);
    expect(made.report.notes.map(({ column }) => column)).toEqual(noted);
  });

  it("an estimate outside its ends is told and kept; ends the wrong way round leave the row", () => {
    const made = imported({ low: "0", best: "3", high: "0" }, { low: "5", best: "4", high: "3" });
    expect(datasetOf(made).events).toMatchObject([{ killedLow: 0, killedBest: 3, killedHigh: 0 }]);
    expect(made.report.notes).toMatchObject([{ row: 2, note: expect.stringContaining("3 lies outside 0 to 0") }]);
    expect(made.report.left).toEqual([{ row: 3, reason: "high, 3, lies below low, 5" }]);
  });

  it.each([
    ["an id for the second time", { id: "101" }, "repeats the id “101” of row 2", undefined],
    [
      "a day that does not exist",
      { date_start: "2015-02-30" },
      "date_start “2015-02-30” is no day of the calendar; look at the source, and write the day as 2022-01-05",
      "date_start",
    ],
    [
      "a swapped point",
      { latitude: "120.5", longitude: "12" },
      "latitude 120.5 lies beyond the pole; it looks swapped with longitude",
      "latitude, longitude",
    ],
    [
      "a point of zeros",
      { latitude: "0", longitude: "0" },
      "0, 0 stands for a point that is not known",
      "latitude, longitude",
    ],
    [
      "no point for a town",
      { latitude: "", longitude: "" },
      "latitude and longitude are empty, though where_prec is 1",
      undefined,
    ],
    ["an unknown code", { where_prec: "9" }, "where_prec 9 is not 1 to 7", "where_prec"],
    ["no country", { country: "" }, "country is empty", "country"],
    [
      "a code that every object has a word for",
      { date_prec: "__proto__" },
      "date_prec __proto__ is not 1 to 5",
      "date_prec",
    ],
  ])("%s leaves the row with its reason, and its column where one is the cause", (_, cells, ...[reason, column]) => {
    const { left } = imported({}, cells).report;
    expect(left).toEqual([{ row: 3, reason, ...(column !== undefined && { column }) }]);
  });

  it("a blank is not a zero, and -1 is neither", () => {
    const made = imported({ low: "", best: "0", high: "-1" });
    expect(datasetOf(made).events).toMatchObject([{ killedLow: null, killedBest: 0, killedHigh: null }]);
    expect(made.report.notes).toEqual([
      { row: 2, column: "high", note: "“-1” stands for what is not known; left empty" },
    ]);
  });

  it("whatever a row holds, it is an event or is left, and the dataset is valid", () => {
    const odd = fc.constantFrom(
      "",
      "1",
      "2",
      "7",
      "x",
      "-1",
      "95",
      "2015-03-01",
      "__proto__",
      "<b>",
      "a".repeat(200),
      "=1+1",
    );
    const row = fc.record(Object.fromEntries(HEADER.filter((name) => name !== "id").map((name) => [name, odd])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const made = imported({}, ...rows);
        expect(made.report.kept + made.report.left.length).toBe(rows.length + 1);
        const dataset = datasetOf(made);
        expect(dataset.events).toHaveLength(made.report.kept);
        expect(isoDay(dataset.meta.coverage.from) <= isoDay(dataset.meta.coverage.to)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("a file of another form says which columns it lacks", () => {
    expect(() => importAs("ucdp-ged", "id,date_start\n1,2\n")).toThrow(
      "The file lacks the columns date_end, date_prec",
    );
  });
});
