import { describe, expect, it } from "vitest";
import { guessedClaims, whyRunning } from "#ingest/claim-choice.ts";
import { guessedChoice } from "#ingest/column-choice.ts";
import { isRunningCount } from "#ingest/figure-names.ts";
import { groupByName } from "#ingest/named-group.ts";
import { runsSince, withoutPeriod } from "#ingest/period-in-name.ts";

describe("figures that are told since a day run on since then, and their day is no group of people", () => {
  it.each([
    ...["Killed since 1 January", "killed_since_january", "Killed (since Jan 5)", "Задержано с 1 января"],
    ...["Задержано с начала года", "Ұсталды 1 қаңтардан бері", "Killed since the protests began"],
  ])("%s", (name) => {
    expect([runsSince(name), isRunningCount(name), groupByName(name)]).toEqual([true, true, null]);
    expect(whyRunning({ name, examples: [] })).toBe("name");
  });

  it.each(["Killed since yesterday", "Killed since last report", "Задержано с 5 по 7 января", "Killed", "Civilians"])(
    "%s does not",
    (name) => expect(isRunningCount(name)).toBe(false),
  );
});

describe("the time that figures are of is no group of people", () => {
  it.each([
    ...["Killed last 24h", "Killed (in the last 24 hours)", "Injured in the past week", "Killed as of 5 Jan"],
    ...["Killed on 5 January 2022", "Killed in May 2022", "Killed by 05.01.2022", "Задержано за последние сутки"],
    ...["Погибло 5 января", "Погибло на 7 января", "Соңғы тәулікте ұсталды"],
  ])("%s", (name) => expect(groupByName(name)).toBeNull());

  it("a group beside it stays one", () => {
    expect(groupByName("Civilians killed since 1 January")).toBe("Civilians");
    expect(groupByName("Killed marchers")).toBe("marchers");
    expect(withoutPeriod("Killed by police")).toBe("Killed by police");
  });

  it("the people of events are counted by a column of the last hours, not by one that runs on", () => {
    const columns = ["Date", "Title", "Killed last 24h", "Injured since 1 January"].map((name) => ({
      name,
      examples: [],
    }));
    const { killedBest, injured } = guessedChoice(columns);
    expect([killedBest, injured]).toEqual(["Killed last 24h", undefined]);
  });
});

it("words that only join a group to those of whom it is one are no part of it", () => {
  expect(groupByName("Killed (of them civilians)")).toBe("civilians");
  expect(groupByName("Погибло (из них дети)")).toBe("дети");
  const { figures } = guessedClaims(
    ["Date", "By", "Killed (of whom children)"].map((name) => ({ name, examples: [] })),
  );
  expect(figures).toEqual(["Killed (of whom children)"]);
});
