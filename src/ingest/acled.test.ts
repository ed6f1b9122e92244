import { describe, expect, it } from "vitest";
import { isoDay } from "#dataset/day.ts";
import { datasetOf, importAs, line } from "#ingest/foreign-files.fixture.ts";

const ROW = {
  ...{ event_id_cnty: "FRE101", event_date: "05 January 2022", time_precision: "1", event_type: "Protests" },
  ...{ sub_event_type: "Peaceful protest", actor1: "Protesters", actor2: "", country: "Freedonia", admin1: "North" },
  ...{ location: "Rivertown", latitude: "12.5", longitude: "45.25", geo_precision: "1", source: "A wire" },
  ...{ notes: "A march; nobody was hurt.", fatalities: "0" },
};

const imported = (...rows: Partial<Record<keyof typeof ROW, string>>[]) =>
  importAs(
    "acled",
    [line(Object.keys(ROW)), ...rows.map((row) => line(Object.values({ ...ROW, ...row })))]
      .join("\n")
      .replaceAll(",", ";"),
  );

describe("a file of ACLED becomes a dataset", () => {
  it("fatalities are one estimate, and no range is made of it", () => {
    const made = imported({ fatalities: "3" });
    const { events, citations, meta } = datasetOf(made);
    expect(events).toMatchObject([{ killedLow: null, killedBest: 3, killedHigh: null, datePrecision: "day" }]);
    expect(citations).toMatchObject([{ via: "A wire", paragraph: 2 }]);
    expect(meta.families[0]).toMatchObject({
      label: { en: "Protests" },
      categories: [{ label: { en: "Peaceful protest" } }],
    });
    expect(made.report.found).toContain("cells are separated by semicolons");
  });

  it.each([
    ["1", "1", ["day", "city"]],
    ["2", "2", ["week", "near"]],
    ["3", "3", ["month", "region"]],
    ["1.0", "2.0", ["day", "near"]],
  ])("time_precision %s and geo_precision %s are %j", (time_precision, geo_precision, expected) => {
    const [event] = datasetOf(imported({ time_precision, geo_precision })).events;
    expect([event?.datePrecision, event?.placePrecision]).toEqual(expected);
  });

  it.each([
    ["1", "2022-01-05", "2022-01-05"],
    ["2", "2022-01-02", "2022-01-08"],
    ["3", "2022-01-01", "2022-01-31"],
  ])(
    "time_precision %s of 5 January is from %s to %s, which the report says where it is no day",
    (code, first, last) => {
      const made = imported({ time_precision: code });
      const [event] = datasetOf(made).events;
      expect([event?.start, event?.end].map((day) => isoDay(day!))).toEqual([first, last]);
      expect(made.report.notes.map(({ column }) => column)).toEqual(code === "1" ? [] : ["event_date"]);
    },
  );

  it("what is known only to its region has no point, whatever point the file gives it", () => {
    const { places, events } = datasetOf(imported({ geo_precision: "3" }));
    expect(places.find(({ id }) => id === events[0]?.place)).toMatchObject({
      kind: "region",
      lat: null,
      name: { en: "North" },
    });
  });
});

it("the town and the point of a row that is known only to its region are told as not read", () => {
  const made = imported({}, { event_id_cnty: "FRE102", geo_precision: "3" });
  expect(made.report.found.at(-1)).toBe(
    "cells that are not read, since others of their rows stand for them: location (row 3), latitude (row 3), longitude (row 3)",
  );
});

describe("a weekly aggregate of ACLED is no event of a town", () => {
  const text = [
    "WEEK,REGION,COUNTRY,ADMIN1,EVENT_TYPE,SUB_EVENT_TYPE,EVENTS,FATALITIES,ID,CENTROID_LATITUDE,CENTROID_LONGITUDE",
    "2022-01-01,Asia,Freedonia,North,Riots,Mob violence,12,3,77,12.5,45.25",
    "2022-01-01,Asia,Freedonia,North,Riots,Mob violence,2,0,77,12.5,45.25",
  ].join("\n");

  it("it is one record of its week and its region, and how many events it stands for is said", () => {
    const made = importAs("acled", text);
    const { events, places } = datasetOf(made);
    expect(
      events.map(({ start, end, datePrecision, placePrecision, killedBest }) => [
        isoDay(start),
        isoDay(end),
        datePrecision,
        placePrecision,
        killedBest,
      ]),
    ).toEqual([["2022-01-01", "2022-01-07", "week", "region", 3]]);
    expect(places.every(({ lat }) => lat === null)).toBe(true);
    expect(made.report.notes).toMatchObject([
      { column: "EVENTS", note: expect.stringContaining("stands for 12 events") },
    ]);
    expect(made.report.left).toMatchObject([{ row: 3, reason: expect.stringContaining("repeats the id") }]);
  });

  it("its ID is that of the region: weeks, kinds and regions that share one are records of their own", () => {
    const more = [
      "2022-01-08,Asia,Freedonia,North,Riots,Mob violence,1,0,77,12.5,45.25",
      "2022-01-01,Asia,Freedonia,North,Battles,Armed clash,1,0,77,12.5,45.25",
      "2022-01-01,Asia,Freedonia,,Riots,Mob violence,1,0,77,12.5,45.25",
    ];
    const { events } = datasetOf(importAs("acled", [text, ...more].join("\n")));
    expect(events).toHaveLength(4);
  });

  it("one event is one", () => {
    const one = importAs("acled", text.replace(",12,3,", ",1,3,"));
    expect(datasetOf(one).events[0]?.summary.en).toBe("1 event of this kind in the week and the region");
    expect(one.report.notes[0]?.note).toBe("stands for 1 event; it is one record, in its region and its week");
    expect(datasetOf(importAs("acled", text)).events[0]?.summary.en).toMatch(/^12 events of this kind/);
  });
});
