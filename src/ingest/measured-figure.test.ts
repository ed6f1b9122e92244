import { describe, expect, it } from "vitest";
import { datasetOf, importBy } from "#ingest/foreign-files.fixture.ts";
import { measuredFigure } from "#ingest/measured-figure.ts";

const exact = (value: number) => ({ qualifier: "exact", value, high: null });

describe("what has a unit may have a fraction, and the unit behind it", () => {
  it.each([
    ["45", "%", exact(45)],
    ["45 %", "%", exact(45)],
    ["12.5", "%", exact(12.5)],
    ["12,5%", "%", exact(12.5)],
    ["1 300 CM", "cm", exact(1300)],
    ["1 450,75", "млн тг", exact(1450.75)],
    ["12,345.60", "km", exact(12345.6)],
    ["0,350", "m", exact(0.35)],
    ["at least 30 cm", "cm", { ...exact(30), qualifier: "at_least" }],
    ["~1,4 m", "m", { ...exact(1.4), qualifier: "about" }],
    ["1,3–1,5", "m", { qualifier: "range", value: 1.3, high: 1.5 }],
  ])("%s of %s", (text, unit, figure) => {
    expect(measuredFigure(text, unit)).toEqual(figure);
  });

  it("but nobody guesses whether three digits are thousands, nor reckons one unit as another", () => {
    for (const either of ["1.300", "1,325", "64,125 cm", "~1,325", "1,325–1,500", "1,325+", "01,325"])
      expect(measuredFigure(either, "cm")).toBeNull();
    expect(measuredFigure("2 m", "cm")).toBeNull();
  });
});

describe("a figure of a mapping that has a unit counts no people", () => {
  const claims = {
    ...{ day: "Date", claimant: { name: "Hydromet", kind: "government" }, place: { name: "R", kind: "country" } },
    figures: [
      { column: "Water level (cm)", metric: "water_level", label: "Water level", unit: "cm", cumulative: false },
    ],
  };
  const made = importBy({ claims }, "Date;Water level (cm)\n2024-04-05;712\n2024-04-06;730,5 cm\n2024-04-07;1.300\n");

  it("it is shown with its unit, under a group of its own", () => {
    const dataset = datasetOf(made);
    expect(dataset.claims.map(({ value, unit, population }) => [value, unit, population])).toEqual([
      [712, "cm", "water_level"],
      [730.5, "cm", "water_level"],
    ]);
    expect(dataset.meta.metrics).toMatchObject([{ id: "water_level", unit: { en: { one: "cm", other: "cm" } } }]);
    expect(dataset.meta.populations).toMatchObject([{ id: "water_level", label: { en: "Water level" } }]);
  });

  it("and what cannot be read is told as a number of that unit", () => {
    expect(made.report.left).toMatchObject([
      { row: 4, reason: expect.stringContaining("is ambiguous, since a point") },
    ]);
  });
});

describe("three digits behind a comma or a point are read as other cells of their column settle it", () => {
  const imported = (...cells: readonly string[]) =>
    importBy(
      {
        claims: {
          ...{ day: "Date", claimant: { name: "Hydromet", kind: "government" }, place: { name: "R", kind: "country" } },
          figures: [{ column: "Level", metric: "level", label: "Level", unit: "m", cumulative: false }],
        },
      },
      `Date;Level\n${cells.map((cell, at) => `2024-04-0${at + 1};${cell}\n`).join("")}`,
    );
  const valuesOf = (made: ReturnType<typeof imported>) =>
    datasetOf(made).claims.map(({ value, valueHigh: high }) => (high === null ? value : [value, high]));
  const told = ({ report }: ReturnType<typeof imported>) => report.found.filter((line) => line.startsWith("Level: a "));

  it.each([
    [["1,325", "1,4", "0,350"], [1.325, 1.4, 0.35], "comma parts decimals, as in “1,4”"],
    [["~1,325", "1,325-1,500", "0,350"], [1.325, [1.325, 1.5], 0.35], "comma parts decimals, as in “0,350”"],
    [["1,325", "1,250,000"], [1325, 1_250_000], "comma parts thousands, as in “1,250,000”"],
    [["~1,325", "12,345.60"], [1325, 12345.6], "comma parts thousands, as in “12,345.60”"],
    [["1.325", "730.5"], [1.325, 730.5], "point parts decimals, as in “730.5”"],
  ])("%j", (cells, values, line) => {
    const made = imported(...cells);
    expect(valuesOf(made)).toEqual(values);
    expect(told(made)).toEqual([expect.stringContaining(line)]);
  });

  it.each([
    ["nothing settles it", ["1,325", "712"], [712]],
    ["another sign does not", ["1,325", "1.4"], [1.4]],
    ["cells contradict each other", ["1,325", "1,4", "1,250,000"], [1.4, 1_250_000]],
  ])("and are left out, with what to write, where %s", (_, cells, values) => {
    const made = imported(...cells);
    expect(valuesOf(made)).toEqual(values);
    expect(told(made)).toEqual([]);
    expect(made.report.left).toMatchObject([
      { row: 2, reason: expect.stringContaining("write 1325 if it parts thousands, and 1,3250 if it parts decimals") },
    ]);
  });
});
