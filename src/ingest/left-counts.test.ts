import { describe, expect, it } from "vitest";
import { guessedChoice } from "#ingest/column-choice.ts";
import { importBy } from "#ingest/foreign-files.fixture.ts";
import { leftCounts, whyLeft } from "#ingest/left-counts.ts";

const named = (...names: string[]) => names.map((name) => ({ name, examples: [] }));
const countsOf = (...names: string[]) => {
  const { killedBest, killedLow, killedHigh, injured, detained } = guessedChoice(named("Date", "Title", ...names));
  return [killedBest, killedLow, killedHigh, injured, detained].filter((name) => name !== undefined);
};

describe("a column counts the people of events where its name says all of them", () => {
  it.each([
    ...["Killed", "Killed (confirmed)", "Total deaths", "Number of people killed", "deaths_count", "Killed low"],
    ...["Погибло, чел.", "Погибло всего", "Қаза тапты (адам)", "Injured / wounded", "Detained today", "nkill"],
  ])("%s", (name) => {
    expect(countsOf(name)).toEqual([name]);
    expect(whyLeft({ name, examples: [] }, named(name))).toBeNull();
  });

  it.each([
    ...["Killed security forces", "Killed (civilians)", "Civilian deaths", "Civilian deaths (min)", "Погибло силовики"],
    ...["Погибло (гражданские)", "Detained (total so far)", "Killed to date", "Задержано с начала года"],
  ])("%s does not", (name) => {
    expect(countsOf(name)).toEqual([]);
  });

  it("beside columns of parts the one of all is taken; of parts alone, and of several of all, none", () => {
    expect(countsOf("Killed (civilians)", "Killed")).toEqual(["Killed"]);
    expect(countsOf("Killed civilians", "Killed security forces")).toEqual([]);
    expect(countsOf("Погибло гражданские", "Погибло силовики")).toEqual([]);
    expect(countsOf("Killed (confirmed)", "Killed (claimed)", "Injured")).toEqual(["Injured"]);
  });
});

it("which columns are left to a person is told, and why", () => {
  const columns = named("Killed civilians", "Injured (confirmed)", "Injured (claimed)", "Detained so far", "Killed %");
  expect(leftCounts("killedBest", columns).map(({ name }) => name)).toEqual(["Killed civilians"]);
  expect(columns.map((column) => whyLeft(column, columns))).toEqual([
    "a part of all who were killed, by its name; events have one count of all",
    "one of several columns of all who were injured; name one of them in the mapping",
    "one of several columns of all who were injured; name one of them in the mapping",
    "a running total by its name, and the counts of events are added up",
    null,
  ]);
});

it("an event mapping that names a running total is warned of adding it up", () => {
  const events = {
    start: "Date",
    title: "Title",
    place: { name: "Town" },
    injured: "Injured",
    detained: "Detained (total so far)",
  };
  const { report } = importBy(
    { events },
    "Date,Title,Town,Injured,Detained (total so far)\n2022-01-05,A,R,1,10\n2022-01-06,B,R,1,30\n",
  );
  expect(report.found.filter((line) => line.startsWith("running totals"))).toEqual([
    expect.stringContaining("counted again and again: Detained (total so far);"),
  ]);
});
