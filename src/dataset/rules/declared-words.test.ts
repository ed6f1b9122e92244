import { describe, expect, it } from "vitest";
import { cells, sampleIssues } from "#dataset/sample-package.ts";

describe("metrics, populations and categories are those that the descriptor declares", () => {
  it.each([
    { at: ["claims", 4, "metric"], word: "kiled", says: "qantar.metrics; did you mean killed?" },
    { at: ["claims", 4, "population"], word: "everyone", says: "qantar.populations" },
    { at: ["events", 2, "category"], word: "protests", says: "qantar.families; did you mean protest?" },
  ] as const)("$at “$word”", ({ at: [table, row, header], word, says }) => {
    expect(sampleIssues(cells(table, row, { [header]: word }))).toEqual([
      `${table}:${row}:${header}: “${word}” is not declared in datapackage.json under ${says}`,
    ]);
  });
});
