import { describe, expect, it } from "vitest";
import { datasetOf, importBy } from "#ingest/foreign-files.fixture.ts";

describe("an event is told by its day, its point and its title alone", () => {
  const columns = { start: "Day", place: { lat: "Y", lon: "X" }, title: "What", killed: { best: "Dead" } };
  const made = (...rows: string[]) => importBy({ events: columns }, ["Day,Y,X,What,Dead", ...rows].join("\n"));

  it("it is called by its coordinates, and its kind is event", () => {
    const { events, places, meta } = datasetOf(made("2022-01-05,43.25,76.95,A march,"));
    expect(places.map(({ name }) => name.en)).toContain("43.25, 76.95");
    expect([events.length, meta.families.flatMap(({ categories }) => categories.map(({ label }) => label.en))]).toEqual(
      [1, ["Event"]],
    );
    expect(made("2022-01-05,43.25,76.95,A,", "2022-01-05,,,B,").report.left).toEqual([
      { row: 3, column: "Y", reason: "Y is empty, and no column names the place" },
    ]);
  });

  it.each(["NA", "NULL", "#N/A", "nan"])("the %s of a program is an empty cell, no name and no point", (nothing) => {
    const { report } = made("2022-01-05,43.25,76.95,A march,", `2022-01-05,43.25,76.95,${nothing},3`);
    expect(report.left).toEqual([{ row: 3, column: "What", reason: "What is empty" }]);
    expect(made("2022-01-05,43.25,76.95,A,", `2022-01-05,${nothing},${nothing},B,`).report.left).toEqual([
      { row: 3, column: "Y", reason: "Y is empty, and no column names the place" },
    ]);
  });

  it("a point that was reckoned, or lies where nobody lives, is told; digits may be Arabic", () => {
    const { report, ...rest } = made("2022-01-05,43°30'N,76.95,A march,١٢", "2022-01-05,-74.07,4.71,A march,3");
    const { events, places } = datasetOf({ report, ...rest });
    expect(places.map(({ lat }) => lat)).toEqual([null, 43.5, -74.07]);
    expect(events.map(({ killedBest }) => killedBest)).toEqual([12, 3]);
    expect(report.notes).toEqual([
      { row: 2, column: "Y", note: "“43°30'N” is read as 43.5" },
      { row: 3, column: "Y", note: "-74.07 lies where nobody lives; look whether latitude and longitude are swapped" },
    ]);
  });

  it.each([
    ["3", [null, 3, null]],
    ["10+", [10, null, null]],
    ["about 20", [null, 20, null]],
    ["up to 5", [null, null, 5]],
    ["5-7", [5, null, 7]],
    ["some", [null, null, null]],
  ] as const)("a hedged number of killed is an end, or an estimate: %s", (dead, ends) => {
    const { events } = datasetOf(made(`2022-01-05,43.25,76.95,A march,${dead}`));
    expect(events.map(({ killedLow, killedBest, killedHigh }) => [killedLow, killedBest, killedHigh])).toEqual([ends]);
  });
});
