import { describe, expect, it } from "vitest";
import { claimMappingText, guessedClaims } from "#ingest/claim-choice.ts";
import { isReckoned, isRunningCount, metricByName, withoutCountedWord } from "#ingest/figure-names.ts";

describe("a column is a running count where its name says so", () => {
  it.each([
    ...[
      "killed_cum",
      "Total killed",
      "Deaths (cumulative)",
      "killedCum",
      "Running total of deaths",
      "deaths to date",
      "Всего погибло",
    ],
    ...["Погибло, всего", "Барлығы қаза тапты"],
  ])("%s", (name) => {
    expect(isRunningCount(name)).toBe(true);
  });

  it.each([
    "killed",
    "document_count",
    "Погибло",
    "circumstances",
    "totally",
    "new cases",
    "daily_total",
    "Trains running",
    "Total killed today",
    "Всего за сутки",
  ])("%s does not", (name) => {
    expect(isRunningCount(name)).toBe(false);
  });
});

it("a share is no running count, however it rises", () => {
  const choice = guessedClaims([
    { name: "Schools closed (%)", examples: [], counts: false, fractions: true, rises: true },
    { name: "Killed", examples: [], rises: true },
  ]);
  expect(choice.running).toEqual(["Killed"]);
});

describe("a column is reckoned, not reported, where its name says so", () => {
  it.each([
    ...["ext_killed", "estimated_deaths", "Extrapolated injured", "projected_killed", "modelled_deaths", "killed_est"],
    ...["Погибло (оценка)", "Расчётные потери"],
  ])("%s", (name) => {
    expect(isReckoned(name)).toBe(true);
  });

  it.each(["killed", "external_cause", "text", "arrest", "best", "West"])("%s does not", (name) => {
    expect(isReckoned(name)).toBe(false);
  });
});

it("the only column of the dead, the injured or the detained counts them; two of them, or one of a part, count what they are called", () => {
  const metricsOf = (...figures: string[]) => {
    const text = claimMappingText({
      ...guessedClaims(["date", "by", ...figures].map((name) => ({ name, examples: [] }))),
      figures,
      placeName: "Freedonia",
    });
    return JSON.parse(text).claims.figures.map(({ metric, label }: Record<string, string>) => [metric, label]);
  };
  expect(metricsOf("Dead", "Injured")).toEqual([
    ["killed", "Killed"],
    ["injured", "Injured"],
  ]);
  expect(metricsOf("deaths")).toEqual([["killed", "Killed"]]);
  expect(metricsOf("Погибло, чел.")).toEqual([["killed", "Погибло, чел."]]);
  expect(metricsOf("Погибшие", "Раненые", "Задержанные")).toEqual([
    ["killed", "Погибшие"],
    ["injured", "Раненые"],
    ["detained", "Задержанные"],
  ]);
  expect(metricsOf("Wounded", "Ұсталғандар")).toEqual([
    ["injured", "Wounded"],
    ["detained", "Ұсталғандар"],
  ]);
  expect(metricsOf("wounded", "nwound").map(([metric = ""]) => metric)).toEqual(["wounded", "nwound"]);
  expect(metricsOf("dead", "killed").map(([metric = ""]) => metric)).toEqual(["dead", "killed"]);
  expect(metricsOf("dead_children")).toEqual([["dead_children", "Dead children"]]);
});

it("a word behind a number that says again what its column counts is no part of it; one that says another thing is", () => {
  expect(withoutCountedWord("26 killed", "Killed")).toBe("26");
  expect(withoutCountedWord("26 dead", "Killed (confirmed)")).toBe("26");
  expect(withoutCountedWord("at least 20+ раненых", "Ранено")).toBe("at least 20+");
  for (const cell of ["26 injured", "26 killed in Almaty", "26 cars", "26"])
    expect(withoutCountedWord(cell, "Killed")).toBe(cell);
  expect(withoutCountedWord("26 killed", "Figure")).toBe("26 killed");
});

it.each([
  ["People killed", "killed"],
  ["Persons detained", "detained"],
  ["Killed people", "killed"],
  ["People displaced", null],
  ["Civilian people killed", null],
])("people are no part of what a column counts: %s", (name, metric) => {
  expect(metricByName(name)).toBe(metric);
});
