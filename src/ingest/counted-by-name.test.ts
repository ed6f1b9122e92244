import { expect, it } from "vitest";
import { guessedClaims } from "#ingest/claim-choice.ts";
import { readForeignTable } from "#ingest/foreign-table.ts";
import { foundColumns } from "#ingest/found-columns.ts";
import { wouldCount } from "#ingest/guessed-claim-columns.ts";

const columnsOf = (text: string) => foundColumns(readForeignTable(text));
const figuresBeside = (type: string, figures = "killed,injured") => {
  const columns = columnsOf(`date,city,${type},${figures},source\n2022-01-05,Almaty,protest,8,20,Ministry\n`);
  return {
    ...guessedClaims(columns),
    unread: columns.filter((one) => wouldCount(one, columns)).map(({ name }) => name),
  };
};

it.each(["type", "Category", "event_type", "incident_type", "violence_type", "Вид", "Түрі"])(
  "%s is a kind of event, not what is counted, beside columns that say by their names what they count",
  (type) => {
    const { columns, figures, unread } = figuresBeside(type);
    expect(columns.metric).toBeUndefined();
    expect(figures).toEqual(["killed", "injured"]);
    expect(unread).toEqual([type]);
  },
);

it("so it is beside one such column, and in other languages", () => {
  expect(guessedClaims(columnsOf("date,type,killed\n2022-01-05,protest,8\n")).figures).toEqual(["killed"]);
  expect(figuresBeside("Вид", "Погибло,Ранено").figures).toEqual(["Погибло", "Ранено"]);
});

it("it says what is counted where no column of figures does, and one with that word in its name holds words", () => {
  const columns = columnsOf("date,type,value,killed or injured\n2022-01-05,killed,8,both\n");
  expect(guessedClaims(columns)).toMatchObject({ columns: { metric: "type" }, figures: ["value"] });
  expect(columns.filter((one) => wouldCount(one, columns))).toEqual([]);
});
