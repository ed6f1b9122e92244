import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDay } from "#dataset/day.ts";
import { formatIssue } from "#dataset/issue.ts";
import { readDataset } from "#dataset/read-dataset.ts";
import { all, cells, sampleDataset, sampleIssues, samplePackage } from "#dataset/sample-package.ts";
import { TABLE_NAMES } from "#dataset/table-name.ts";

describe("a valid package becomes a dataset", () => {
  it("without an issue", () => {
    expect(sampleIssues(() => {})).toEqual([]);
  });

  it("with every row of every table, in the order of the table", () => {
    const { claims, publications, citations } = sampleDataset();
    expect(claims.map((claim) => claim.id)).toEqual(["cl-killed", "cl-killed-almaty", "cl-killed-tv", "cl-price"]);
    expect([publications.length, citations.length]).toEqual([2, 7]);
  });

  it("with days as integers, numbers as numbers and empty cells as null", () => {
    expect(sampleDataset().claims[1]).toEqual({
      id: "cl-killed-almaty",
      metric: "killed",
      population: "total",
      place: "almaty",
      asOf: parseDay("2022-01-09"),
      asOfBasis: "stated",
      qualifier: "exact",
      value: 103,
      valueHigh: null,
      word: null,
      wording: {},
      unit: null,
      claimant: "health",
      via: null,
      status: "standing",
      partOf: "cl-killed",
      supersedes: null,
      cumulative: true,
      note: {},
    });
  });

  it("where an event without an end ends on its first day", () => {
    const [protest] = sampleDataset().events;
    expect(protest?.end).toBe(protest?.start);
  });

  it("where the spellings of a place are a list", () => {
    expect(sampleDataset().places.map((place) => place.alias)).toEqual([[], [], ["Alma-Ata", "Верный"], [], []]);
  });

  it("also with a warning", () => {
    expect(sampleDataset(cells("places", 2, { lat: "1", lon: "1" })).places[0]?.lat).toBe(1);
  });
});

describe("a broken package becomes no dataset", () => {
  it("and all its problems are told at once, table by table, then between the rows", () => {
    const issues = sampleIssues(
      all(
        cells("claims", 2, { as_of: "2022-02-30" }),
        cells("publications", 2, { url: "javascript:alert(1)" }),
        cells("events", 3, { place: "almatty" }),
      ),
    );
    expect(issues).toEqual([
      "publications:2:url: is not a web address; start it with https:// and leave no spaces in it",
      "claims:2:as_of: “2022-02-30” is not a date that exists; write it as YYYY-MM-DD",
      "events:3:place: there is no “almatty” in places.csv; did you mean almaty?",
    ]);
  });

  it.each(TABLE_NAMES)("when %s.csv is missing", (name) => {
    const files = samplePackage();
    files.delete(`${name}.csv`);
    const { dataset, issues } = readDataset(files);
    expect(dataset).toBeNull();
    expect(issues.map(formatIssue)).toEqual([
      `${name}: the file ${name}.csv is missing; add it, with its header if it has no rows`,
    ]);
  });

  it.each([
    ["Claims.csv", "Claims.csv is there; call it claims.csv"],
    ["claims.xlsx", "claims.xlsx is there; save it as claims.csv, in UTF-8"],
    ["Claims.ODS", "Claims.ODS is there; save it as claims.csv, in UTF-8"],
    ["other.csv", "add it, with its header if it has no rows"],
  ])("when a table is missing and %s lies beside, which is named if it may be meant", (name, meant) => {
    const files = samplePackage();
    files.delete("claims.csv");
    const { issues } = readDataset(files, [...files.keys(), name]);
    expect(issues.map(formatIssue)).toEqual([`claims: the file claims.csv is missing; ${meant}`]);
  });

  it("when its descriptor is missing", () => {
    expect(readDataset(new Map())).toMatchObject({ dataset: null, issues: [{ table: "datapackage" }] });
  });

  it("but one without an optional table is whole, and has no rows of it", () => {
    const dataset = sampleDataset(({ descriptor }) => {
      descriptor.resources = descriptor.resources.filter(({ name }) => name !== "place-names");
    });
    expect(dataset["place-names"]).toEqual([]);
  });

  it("but one without any rows is whole", () => {
    const empty = sampleDataset((sample) => {
      for (const name of TABLE_NAMES) sample.tables[name] = [];
    });
    expect(TABLE_NAMES.map((name) => empty[name].length)).toEqual(TABLE_NAMES.map(() => 0));
  });
});

describe("reading never throws", () => {
  const file = fc.constantFrom("datapackage.json", ...TABLE_NAMES.map((name) => `${name}.csv`));

  it("whatever stands in a file", () => {
    fc.assert(
      fc.property(file, fc.string({ unit: "binary" }), (name, text) => {
        expect(readDataset(samplePackage().set(name, text)).issues).toBeInstanceOf(Array);
      }),
      { numRuns: 50 },
    );
  });

  it("whatever stands in a cell, and a dataset with an error is never given out", () => {
    const table = fc.constantFrom(...TABLE_NAMES);
    const words = fc.oneof(
      fc.string(),
      fc.constantFrom("", "constructor", "__proto__", "cl-killed", "2022-01-09", "5"),
    );
    fc.assert(
      fc.property(fc.tuple(table, fc.nat({ max: 1 }), fc.nat(), words), ([name, row, column, text]) => {
        const files = samplePackage((sample) => {
          const target = sample.tables[name][row]!;
          const headers = Object.keys(target);
          target[headers[column % headers.length]!] = text;
        });
        const { dataset, issues } = readDataset(files);
        expect(dataset === null).toBe(issues.some((issue) => issue.severity === "error"));
      }),
    );
  });
});
