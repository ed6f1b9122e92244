import { describe, expect, it } from "vitest";
import { isoDay } from "#dataset/day.ts";
import { numberOf } from "#dataset/figure.ts";
import { datasetOf, importBy } from "#ingest/foreign-files.fixture.ts";

describe("a file is read by a mapping: each row what somebody reported", () => {
  const CLAIMS = {
    skip: [{ column: "source", values: ["none"], reason: "nobody reported" }],
    claims: {
      day: "date",
      claimant: { column: "source", values: { min: { name: "A ministry", kind: "government" } } },
      place: { name: "Freedonia", kind: "country" },
      figures: [
        { column: "dead", metric: "killed", label: "Killed" },
        { column: "dead_children", metric: "killed", label: "Killed", population: "children", people: "Children" },
        { column: "hurt", metric: "injured", label: "Injured", cumulative: false },
      ],
    },
  };
  const made = importBy(
    CLAIMS,
    JSON.stringify([
      { date: "2023-10-07", source: "min", dead: 232, hurt: 0, ext_dead: 240 },
      { date: "2023-10-08", source: "min", dead: 370, dead_children: 78, ext_dead: 380 },
      { date: "2023-10-09", source: "none", ext_dead: 400 },
      { date: "2023-10-10", source: "min", ext_dead: 420 },
      { date: "2023-10-11", source: "else", dead: 5 },
    ]),
  );

  it("each figure is a claim of its own, cited by its row as it stands there; a zero is a figure", () => {
    const { claims, citations, claimants } = datasetOf(made);
    expect(
      claims.map(({ metric, population, asOf, value }) => [metric, population, isoDay(asOf), value && numberOf(value)]),
    ).toEqual([
      ["killed", "total", "2023-10-07", 232],
      ["injured", "total", "2023-10-07", 0],
      ["killed", "total", "2023-10-08", 370],
      ["killed", "children", "2023-10-08", 78],
    ]);
    expect(citations.map(({ paragraph, asPrinted }) => [paragraph, asPrinted])).toEqual([
      [1, "232"],
      [1, "0"],
      [2, "370"],
      [2, "78"],
    ]);
    expect(claimants).toMatchObject([{ kind: "government", name: { en: "A ministry" } }]);
  });

  it("the report says what is a running count, as where a mapping is silent, and charts follow", () => {
    expect(made.report.found.slice(-2)).toEqual([
      "taken as running counts (cumulative in the mapping): dead, dead_children",
      "taken as counts of their day (cumulative in the mapping): hurt",
    ]);
    const { meta, claims } = datasetOf(made);
    expect(meta.metrics.map(({ id, chart }) => [id, chart])).toEqual([
      ["killed", "steps"],
      ["injured", "points"],
    ]);
    expect(claims.map(({ cumulative }) => cumulative)).toEqual([true, false, true, true]);
  });

  it("rows without a reported figure are left; what others reckoned is never mixed in", () => {
    expect(made.report.left).toEqual([
      { row: 3, reason: "source is “none”: nobody reported" },
      { row: 4, reason: "reports no figure" },
      {
        row: 5,
        column: "source",
        reason: "source “else” is no claimant of the mapping; list it there under values, with name and kind",
      },
    ]);
    expect(made.report.found).toContain(
      "left out as extrapolated or estimated, by the name, and reported by nobody: ext_dead",
    );
  });
});

describe("a file is read by a mapping: each row one claim, with what is counted in a column of its own", () => {
  const LONG = {
    claims: {
      day: "day",
      claimant: { column: "who", kind: "government" },
      place: { column: "where", kind: "city" },
      source: "outlet",
      figures: { column: "figure", metric: { column: "what" }, people: { column: "whom" } },
    },
  };
  const made = importBy(
    LONG,
    [
      "day,who,what,whom,figure,where,outlet",
      "2022-01-05,Police,Detained,,200+,Almaty,Daily",
      "2022-01-06,Ministry,detained,All,about 300,Almaty,",
      "2022-01-06,Ministry,Погибли,children,5-7,Taraz,Daily",
      "2022-01-07,Ministry,Detained,,pending,Almaty,Daily",
      "2022-01-07,,Detained,,4,Almaty,Daily",
      "2022-01-07,Ministry,,,4,Almaty,Daily",
      "2022-01-07,Missing,Detained,,4,Almaty,Daily",
    ].join("\n"),
  );

  it("each keeps its hedge, and is cited as it stands there, with the outlet that the file names", () => {
    const { claims, citations, claimants, meta } = datasetOf(made);
    expect(
      claims.map(({ metric, population, qualifier, value, valueHigh }) => [
        ...[metric, population, qualifier, value && numberOf(value), valueHigh && numberOf(valueHigh)],
      ]),
    ).toEqual([
      ["detained", "total", "at_least", 200, null],
      ["detained", "total", "about", 300, null],
      ["pogibli", "children", "range", 5, 7],
    ]);
    expect(citations.map(({ asPrinted, via }) => [asPrinted, via])).toEqual([
      ["200+", "Daily"],
      ["about 300", null],
      ["5-7", "Daily"],
    ]);
    expect(claimants.map(({ name, kind }) => [name.en, kind])).toEqual([
      ["Police", "government"],
      ["Ministry", "government"],
    ]);
    expect(made.report.found.at(-2)).toBe(
      "claimants taken as government (kind in the mapping; where they differ, values): Police, Ministry",
    );
    expect(meta.metrics.map(({ label }) => label.en)).toEqual(["Detained", "Погибли"]);
    expect(made.report.found.at(-1)).toBe("taken as running counts (cumulative in the mapping): Detained, Погибли");
    expect(meta.populations.map(({ label }) => label.en)).toEqual(["All people", "children"]);
  });

  it("a town of which nobody says where it lies is a place without a point", () => {
    const { places } = datasetOf(made);
    expect(places.map(({ name, kind, lat }) => [name.en, kind, lat])).toEqual([
      ["Whole area", "country", null],
      ["Almaty", "region", null],
      ["Taraz", "region", null],
    ]);
  });

  it("a row without a figure, a claimant or what is counted is left with its reason", () => {
    expect(made.report.left).toEqual([
      {
        row: 5,
        column: "figure",
        reason:
          "reports no figure: figure “pending” is neither a whole number of people nor a word of quantity; if it is one, list it under words in the mapping",
      },
      { row: 6, column: "who", reason: "who is empty" },
      { row: 7, column: "what", reason: "what is empty" },
      {
        row: 8,
        column: "who",
        reason:
          "who “Missing” stands for what is not known, and a figure without a claimant is none; write who says it",
      },
    ]);
  });
});
