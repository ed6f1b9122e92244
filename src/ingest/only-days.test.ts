import { describe, expect, it } from "vitest";
import { guessedClaims } from "#ingest/claim-choice.ts";
import { guessedChoice } from "#ingest/column-choice.ts";
import { readForeignTable } from "#ingest/foreign-table.ts";
import { foundColumns } from "#ingest/found-columns.ts";

const columnsOf = (...lines: string[]) => foundColumns(readForeignTable(lines.join("\n")));

describe("the cells of a column say what its question does not", () => {
  const FORM = columnsOf(
    "Timestamp;What day did it happen?;Where was it;What happened;How many people were hurt?;Who told you?",
    "1/16/2022 10:00:00;5 January 2022;Almaty;A march;about 10;Police",
    "1/17/2022 11:30:00;6 January 2022;Taraz;A fire;dozens;A doctor",
    "1/17/2022 12:30:00;n/a;Taraz;A fire;3+;A doctor",
  );

  it("the only one of days is the day, and none that says when a form was sent", () => {
    expect(guessedChoice(FORM)).toMatchObject({ start: "What day did it happen?", title: "What happened" });
    expect(guessedClaims(FORM).columns.day).toBe("What day did it happen?");
  });

  it("one of days or of numbers with a hedge names neither whom nor what is counted, and is no title", () => {
    const { metric, people } = guessedClaims(FORM).columns;
    expect([metric, people]).toEqual(["What happened", undefined]);
    const { title } = guessedChoice(columnsOf("What day was it;Date;N", "5.1.2022;6.1.2022;1", "15.1.2022;6.1.2022;1"));
    expect(title).toBeUndefined();
  });

  it("of two columns of days whose names do not tell, neither is taken", () => {
    const two = columnsOf("First;Second;Title", "5.1.2022;6.1.2022;A", "15.1.2022;16.1.2022;B");
    expect(guessedChoice(two).start).toBeUndefined();
    expect(guessedClaims(two).columns.day).toBeUndefined();
  });

  it("a name that says the day stands before cells that do", () => {
    expect(guessedChoice(columnsOf("Date;Seen;Title", "5.1.2022;6.1.2022;A")).start).toBe("Date");
  });
});
