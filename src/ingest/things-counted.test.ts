import { describe, expect, it } from "vitest";
import { guessedClaims } from "#ingest/claim-choice.ts";
import { readForeignTable } from "#ingest/foreign-table.ts";
import { foundColumns } from "#ingest/found-columns.ts";
import { thingsCounted } from "#ingest/things-counted.ts";

describe("a number of things is no number of people, and is counted in those things", () => {
  it.each([
    ["Number of protests", "protests"],
    ["number_of_peaceful_protests", "peaceful protests"],
    ["Количество митингов", "митингов"],
    ["Число сожженных автомобилей", "сожженных автомобилей"],
    ["Наразылық саны", "Наразылық"],
  ])("%s: %s", (name, things) => {
    expect(thingsCounted(name)).toBe(things);
    const { figures, units } = guessedClaims(foundColumns(readForeignTable(`Date,By,${name}\n2022-01-05,P,5\n`)));
    expect([figures, units]).toEqual([[name], { [name]: things }]);
  });

  it.each(["Number of killed", "Number of officers", "Protests", "Число погибших", "Қаза тапқандар саны"])(
    "%s: people, for all that the name tells",
    (name) => expect(thingsCounted(name)).toBeNull(),
  );
});
