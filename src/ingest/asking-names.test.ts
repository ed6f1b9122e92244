import { expect, it } from "vitest";
import { figuresOf } from "#ingest/chosen-figures.ts";
import { guessedClaims } from "#ingest/claim-choice.ts";
import { guessedChoice } from "#ingest/column-choice.ts";
import { metricByName, withoutQuestion } from "#ingest/figure-names.ts";
import { readForeignTable } from "#ingest/foreign-table.ts";
import { foundColumns } from "#ingest/found-columns.ts";

const columnsOf = (header: string, row: string) => foundColumns(readForeignTable(`${header}\n${row}\n`));

it("columns that ask for a number, or for what happened, hold that", () => {
  const russian = columnsOf(
    "Дата,Город,Что произошло?,Сколько погибших?,Сколько пострадавших?,Сколько задержанных?",
    "2022-01-05,Алматы,Митинг,12,30,40",
  );
  expect(guessedChoice(russian)).toMatchObject({
    title: "Что произошло?",
    killedBest: "Сколько погибших?",
    injured: "Сколько пострадавших?",
    detained: "Сколько задержанных?",
  });
  const english = columnsOf("Date,City,What happened?,How many killed?", "2022-01-05,Almaty,March,12");
  expect(guessedChoice(english)).toMatchObject({ title: "What happened?", killedBest: "How many killed?" });
});

it.each(["Умерло", "Умерли", "Скончалось", "How many killed?", "Сколько погибших?"])("%s counts the killed", (name) => {
  expect(metricByName(name)).toBe("killed");
  expect(guessedChoice(columnsOf(`Дата,Город,${name}`, "2022-01-05,Алматы,12")).killedBest).toBe(name);
});

it("who was brought to a hospital is counted by a metric of its own, whatever it is called", () => {
  for (const name of ["Госпитализировано", "Hospitalised", "Поступило"]) {
    const columns = columnsOf(`Дата,Город,Кто сообщил,${name}`, "2022-01-05,Алматы,МВД,12");
    const [figure] = figuresOf(guessedClaims(columns));
    expect(figure).toMatchObject({ column: name, label: name, cumulative: false });
    expect(figure).not.toHaveProperty("population");
    expect(figure?.metric).not.toBe("injured");
    expect(guessedChoice(columns).injured).toBeUndefined();
  }
});

it("a label has no words that ask", () => {
  expect(["How many killed?", "Сколько погибших?", "How many people came"].map(withoutQuestion)).toEqual([
    "killed",
    "погибших",
    "How many people came",
  ]);
});
