import { describe, expect, it } from "vitest";
import { isReckoned, isRunningCount } from "#ingest/figure-names.ts";

describe("a column is a running count where its name says so", () => {
  it.each([
    ...["killed_cum", "Total killed", "Deaths (cumulative)", "killedCum", "deaths to date", "Всего погибло"],
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
    "Total killed today",
    "Всего за сутки",
  ])("%s does not", (name) => {
    expect(isRunningCount(name)).toBe(false);
  });
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
