import { describe, expect, it } from "vitest";
import { guessedClaims, looksReported } from "#ingest/claim-choice.ts";

const named = (...names: string[]) => names.map((name) => ({ name, examples: [] }));

describe("a table is taken for reported figures by its columns alone", () => {
  const looks = (...names: string[]) => looksReported(guessedClaims(named(...names)), named(...names));

  it.each([
    [true, ["Date", "Claimant", "Killed", "Detained"]],
    [true, ["Date", "Source", "Killed"]],
    [true, ["Date", "Indicator", "Value", "Source"]],
    [true, ["Күні", "Кім айтты", "Не саналды", "Саны"]],
    [false, ["Date", "City", "Lat", "Lon", "Type", "Title", "Killed", "Source"]],
    [false, ["Date", "Source", "Type", "Description"]],
    [true, ["Date", "City", "Title", "Killed according to police"]],
    [false, ["Date", "Source", "Depth (km)"]],
    [false, ["Date", "City", "Killed"]],
    [false, ["A", "B"]],
  ])("%s: %s", (is, names) => {
    expect(looks(...names)).toBe(is);
  });
});
