import { describe, expect, it } from "vitest";
import { claimMappingText, guessedClaims } from "#ingest/claim-choice.ts";
import { isMeasured } from "#ingest/figure-names.ts";
import { importBy } from "#ingest/foreign-files.fixture.ts";

describe("a column counts no people where its name says a unit", () => {
  it.each([
    ...["Water level (cm)", "Turnout (%)", "Turnout, percent", "Depth (m)", "Temperature °C", "Fuel price", "Cost $"],
    ...["Total cost (USD)", "Ущерб, тг", "Уровень воды (см)", "Явка, процент", "Су деңгейі, м", "Қатысу, пайыз", "€"],
  ])("%s", (name) => expect(isMeasured(name)).toBe(true));

  it.each([
    "Killed",
    "Killed (m)",
    "Injured (men)",
    "Погибло, чел.",
    "Эвакуировано, ч.",
    "Evacuated",
    "M",
    "Total (all)",
  ])("%s does not", (name) => expect(isMeasured(name)).toBe(false));

  it("and no draft takes it for a figure of people", () => {
    const columns = ["date", "by", "killed", "Total cost (USD)", "Number, km"].map((name) => ({ name, examples: [] }));
    const { figures } = JSON.parse(claimMappingText(guessedClaims(columns))).claims;
    expect(figures.map(({ column, unit, population }: Record<string, unknown>) => [column, unit, population])).toEqual([
      ["killed", undefined, undefined],
      ["Total cost (USD)", "USD", undefined],
      ["Number, km", "km", undefined],
    ]);
  });
});

describe("the report of an import warns of what would be shown as people", () => {
  const common = { day: "Date", claimant: { name: "A", kind: "government" }, place: { name: "R", kind: "country" } };
  const warned = (figures: object, text: string) =>
    importBy({ claims: { ...common, figures } }, text).report.found.filter((line) =>
      line.startsWith("shown as numbers"),
    );
  const wide = "Date,Water level (cm),Killed\n2024-04-05,712,1\n";
  const level = { column: "Water level (cm)", metric: "level", label: "Level" };
  const killed = { column: "Killed", metric: "killed", label: "Killed" };

  it("by the name of its column, unless the mapping has its unit", () => {
    expect(warned([level, killed], wide)).toEqual([
      'shown as numbers of people, which by their names they are not: Water level (cm); write "unit" beside such a column in the mapping, as "unit": "%"',
    ]);
    expect(warned([{ ...level, unit: "cm" }, killed], wide)).toEqual([]);
  });

  it("and by the cell that says what is counted", () => {
    const figures = { column: "Figure", metric: { column: "What" } };
    expect(warned(figures, 'Date,What,Figure\n2024-04-05,"Water, cm",712\n2024-04-05,Killed,1\n')).toEqual([
      expect.stringContaining(
        "they are not: Water, cm; put their units into a column of the file, and choose it on the page",
      ),
    ]);
  });
});
