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
    ["at least 30 cm", "cm", { ...exact(30), qualifier: "at_least" }],
  ])("%s of %s", (text, unit, figure) => {
    expect(measuredFigure(text, unit)).toEqual(figure);
  });

  it("but nobody guesses whether three digits are thousands, nor reckons one unit as another", () => {
    expect(measuredFigure("1.300", "cm")).toBeNull();
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
  const made = importBy({ claims }, "Date,Water level (cm)\n2024-04-05,712\n2024-04-06,730.5 cm\n2024-04-07,1.300\n");

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
    expect(made.report.left).toMatchObject([{ row: 4, reason: expect.stringContaining("is no number of cm") }]);
  });
});
