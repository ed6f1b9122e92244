import { describe, expect, it } from "vitest";
import { isoDay } from "#dataset/day.ts";
import { datasetOf, importBy } from "#ingest/foreign-files.fixture.ts";
import { readMapping } from "#ingest/mapping.ts";

const EVENTS = {
  unknown: ["99", "Unknown"],
  events: {
    start: "When",
    place: {
      ...{ name: "Town", lat: "Y", lon: "X", within: ["Land"] },
      precision: { column: "How near", values: { exact: "city", about: "near", land: "country" } },
    },
    ...{
      category: "Kind",
      title: "What",
      killed: { low: "Dead min", best: "Dead", high: "Dead max" },
      injured: "Hurt",
    },
  },
};

const HEADER = "When,Town,Y,X,Land,How near,Kind,What,Dead min,Dead,Dead max,Hurt,Colour";

describe("a file is read by a mapping: each row an event", () => {
  it("a precision that is one word for all rows, or is left out, is no column", () => {
    const text = "Day,Town,Y,X,Kind,What\n29/12/2015,Rivertown,12.5,45.25,Clash,A clash";
    const columns = { start: "Day", category: "Kind", title: "What", datePrecision: "week" };
    const at = { name: "Town", lat: "Y", lon: "X" };
    const precisionOf = (place: object) => datasetOf(importBy({ events: { ...columns, place } }, text)).events;
    expect(precisionOf(at)).toMatchObject([{ placePrecision: "city", datePrecision: "week" }]);
    expect(precisionOf({ ...at, precision: "near" })).toMatchObject([{ placePrecision: "near" }]);
  });

  const made = importBy(
    EVENTS,
    [
      HEADER,
      '27/12/2015,Rivertown,"12,5","45,25",Freedonia,exact,Clash,A clash,1,2,3,"1,200",red',
      "28/12/2015,Freedonia,,,,land,Clash,All over,99,Unknown,,,red",
      "29/12/2015,Rivertown,12.5,45.25,Freedonia,guessed,Clash,A clash,1,2,3,,red",
      "29/12/2015,Rivertown,,,Freedonia,exact,Clash,A clash,1,2,3,,red",
      "30/12/2015,Rivertown,12.5,45.25,Freedonia,about,Clash,,1,2,3,,red",
      "31/12/2015,Rivertown,12.5,45.25,Freedonia,about,Clash,Loud,few,2.5,2,,red",
    ].join("\n"),
  );

  it("what is not known is no zero, and a count that is none is told", () => {
    const { events } = datasetOf(made);
    expect(
      events.map(({ start, killedLow, killedBest, killedHigh, injured }) => [
        isoDay(start),
        killedLow,
        killedBest,
        killedHigh,
        injured,
      ]),
    ).toEqual([
      ["2015-12-27", 1, 2, 3, 1200],
      ["2015-12-28", null, null, null, null],
      ["2015-12-29", 1, 2, 3, null],
      ["2015-12-31", null, null, 2, null],
    ]);
    const counted = made.report.notes.filter(({ column }) => column !== "Y" && column !== "X");
    expect(counted.map(({ row, column }) => [row, column])).toEqual([
      [3, "Dead min"],
      [3, "Dead"],
      [7, "Dead min"],
      [7, "Dead"],
    ]);
  });

  it("a comma for a decimal point is read as one, and told", () => {
    expect(made.report.notes.filter(({ note }) => note.includes("comma for a decimal point"))).toEqual([
      { row: 2, column: "Y", note: "“12,5” has a comma for a decimal point" },
      { row: 2, column: "X", note: "“45,25” has a comma for a decimal point" },
    ]);
  });

  it("a row that cannot be a record says why, and the counts add up", () => {
    expect(made.report.left).toEqual([
      { row: 4, column: "How near", reason: "How near “guessed” has no word in the mapping" },
      { row: 6, column: "What", reason: "What is empty" },
    ]);
    expect(made.report.kept).toBe(4);
  });

  it("a row whose coordinates are blank is kept, without a point, and told", () => {
    expect(made.report.notes.filter(({ row }) => row === 5)).toEqual([
      { row: 5, column: "Y", note: "is empty; the row stands beside the map, not on it" },
    ]);
    const { events, places } = datasetOf(made);
    const kept = events.find(({ placePrecision }) => placePrecision === "district");
    expect(places.find(({ id }) => id === kept?.place)).toMatchObject({ kind: "region", lat: null, lon: null });
  });

  it("columns that nobody reads are named", () => {
    expect(made.report.found).toContain("columns that the mapping leaves out: Colour");
    expect(made.report.found).toContain("dates are day, month, year");
  });
});

it("a mapping may say which of day and month comes first", () => {
  const events = { start: "d", place: { name: "t" }, category: "k", title: "k" };
  const startBy = (dates: string) =>
    datasetOf(importBy({ dates, events }, "d,t,k\n05/01/2022,Rivertown,March")).events.map(({ start }) =>
      isoDay(start),
    );
  expect([startBy("dmy"), startBy("mdy")]).toEqual([["2022-01-05"], ["2022-05-01"]]);
});

describe("a table without coordinates", () => {
  const columns = { start: "Day", category: "Kind", title: "Kind" };
  const text = "Day;Town;Province;Kind\n2022-01-05;Aktobe;Hills;March\n2022-01-06;Aktobe;;March";

  it("has towns without a point, which are not the region of their name; a region is no country", () => {
    const made = importBy({ events: { ...columns, place: { name: "Town", region: "Province" } } }, text);
    const { places, events } = datasetOf(made);
    expect(places.map(({ id, kind, parent, lat }) => [id, kind, parent, lat])).toEqual([
      ["whole-area", "country", null, null],
      ["hills", "region", "whole-area", null],
      ["aktobe-without-a-point-hills", "region", "hills", null],
      ["aktobe-without-a-point-whole-area", "region", "whole-area", null],
    ]);
    expect(events.map(({ placePrecision }) => placePrecision)).toEqual(["district", "district"]);
  });

  it("is drawn on all the ground that there is", () => {
    const made = importBy({ events: { ...columns, place: { name: "Town" } } }, text);
    expect(datasetOf(made).meta.map.bounds).toEqual([25, 15, 111, 69]);
  });
});

describe("one column may hold both coordinates", () => {
  const mapping = { events: { start: "d", place: { name: "t", lat: "c", lon: "c" }, category: "k", title: "k" } };
  const pointIn = (cell: string) => {
    const made = importBy(mapping, `d;t;c;k\n2022-01-05;Rivertown;1, 2;March\n2022-01-06;Otherton;${cell};March`);
    const place = datasetOf(made).places.find(({ name }) => name.en === "Otherton");
    return [place?.lat, place?.lon, made.report.left[0]?.reason];
  };

  it.each(["43.25, 76.9", "43.25 76.9", "(43.25,76.9)", "[43.25, 76.9]"])("%j, latitude first", (cell) => {
    expect(pointIn(cell)).toEqual([43.25, 76.9, undefined]);
  });

  it("a pair beyond the pole leaves the row with its reason", () => {
    expect(pointIn("120, 43")[2]).toContain("beyond the pole");
  });
});

describe("a mapping that is wrong says where", () => {
  it.each([
    ['{"events" {', "The mapping is not JSON at line 1, column 11; look for a missing comma, quote or bracket"],
    ["{}", "says what a row is exactly once"],
    ['{"events": {"start": "d"}}', "mapping:events.place: is missing; add it"],
    [
      '{"events": {"start": "d", "place": {"lat": "y"}, "title": "t"}}',
      "has neither a column for its name nor lat and lon",
    ],
    [
      '{"claims": {"claimant": {"name": "A", "kind": "body"}}}',
      "mapping:claims.claimant.kind: is not one of government",
    ],
    ['{"claims": {"place": {"column": "Town", "kind": "town"}}}', "mapping:claims.place.kind: is not one of country"],
    [JSON.stringify({ ...EVENTS, colour: 1 }), "mapping:colour: is not known here; correct its name or remove it"],
  ])("%s", (text, message) => {
    expect(() => readMapping(text)).toThrow(message);
  });

  it("a column that the file lacks is named", () => {
    expect(() => importBy(EVENTS, "When,Town\n2015-12-27,R\n")).toThrow(
      /^mapping:events\.place\.lat: no column is called “Y”; see below\n.*\nmapping:events\.place\.within\.1: no column is called “Land”.*\nThe columns of the file: When, Town$/s,
    );
  });

  it("hidden characters of a text are left out, and told", () => {
    const text = [HEADER, "2015-12-27,Town,12.5,45.25,Land,exact,fight,A\0 fi\u202Eght,,,,,"].join("\n");
    const made = importBy(EVENTS, text);
    expect(datasetOf(made).events).toMatchObject([{ title: { en: "A fight" } }]);
    expect(made.report.notes.filter(({ note }) => note === "hidden characters are left out")).toHaveLength(1);
  });

  it("names that objects have of themselves are values like any other", () => {
    const text = [HEADER, "2015-12-27,constructor,12.5,45.25,__proto__,exact,toString,hasOwnProperty,,,,,"].join("\n");
    const { events, places } = datasetOf(importBy(EVENTS, text));
    expect(events).toMatchObject([{ category: "tostring", title: { en: "hasOwnProperty" } }]);
    expect(places.map(({ name }) => name.en)).toEqual(["__proto__", "constructor"]);
  });
});

describe("points are never moved, nor put together", () => {
  const AT = { start: "day", place: { name: "town", lat: "lat", lon: "lon" }, title: "title" };
  const ROWS = [
    "day,town,lat,lon,title",
    "2022-01-05,R,48.512345678,66.9,A",
    "2022-01-06,R,48.6,66.9,B",
    "2022-01-07,S,48,66,C",
  ];

  it("each of several under one name is a place of its own, and that is told", () => {
    const made = importBy({ events: AT }, ROWS.join("\n"));
    expect(datasetOf(made).places.map(({ name, lat }) => [name.en, lat])).toEqual([
      ...[
        ["Whole area", null],
        ["R", 48.512345678],
        ["R", 48.6],
        ["S", 48],
      ],
    ]);
    expect(made.report.found.at(-1)).toBe(
      "each point is a place of its own, also where they share a name: R (2 points)",
    );
  });

  it("one without a name is called by its coordinates in short", () => {
    const made = importBy({ events: { ...AT, place: { lat: "lat", lon: "lon" } } }, ROWS.join("\n"));
    expect(datasetOf(made).places.map(({ name, lat }) => [name.en, lat])).toEqual([
      ...[
        ["Whole area", null],
        ["48.5123, 66.9", 48.512345678],
        ["48.6, 66.9", 48.6],
        ["48, 66", 48],
      ],
    ]);
  });
});
