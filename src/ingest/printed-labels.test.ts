import { expect, it } from "vitest";
import { datasetOf, importBy } from "#ingest/foreign-files.fixture.ts";
import { printedLabels } from "#ingest/printed-labels.ts";

it("what a site prints of reported figures is told with the field to better it in", () => {
  const claims = {
    day: "day",
    claimant: { name: "A ministry", kind: "government" },
    place: { name: "Freedonia", kind: "country" },
    figures: [{ column: "killed_cum", metric: "killed_cum", label: "Killed (cumulative)" }],
  };
  const made = datasetOf(importBy({ claims }, "day,killed_cum\n2022-01-05,3\n"));
  expect(printedLabels(made, 0)).toEqual([
    "drafted from the file, and printed by the site; better ones are written in datapackage.json, as en:",
    "  qantar.title: “Imported”",
    "  qantar.metrics[].label: “Killed (cumulative)”",
    "  qantar.populations[].label: “All people”",
    "  claimants and places bear the names that the file has; better ones are written in claimants.csv and places.csv, as name_en",
  ]);
  const both = { ...made, meta: { ...made.meta, languages: ["en", "ru"] as const } };
  expect(printedLabels(both, 0)[0]).toMatch(/as en, ru:$/);
  expect(printedLabels(both, 0).at(-1)).toMatch(/as name_en, name_ru$/);
});

it("of events it is their families and categories, the first of many", () => {
  const events = { start: "day", place: { name: "town" }, category: "kind", title: "kind" };
  const rows = Array.from({ length: 10 }, (_, at) => `2022-01-05,R,kind_${at}`).join("\n");
  const lines = printedLabels(datasetOf(importBy({ events }, `day,town,kind\n${rows}\n`)), 10);
  expect(lines).toContainEqual(expect.stringMatching(/^ {2}qantar\.families\[\]\.label: “Kind 0”, .*, “Other”$/));
  expect(lines).toContainEqual(expect.stringMatching(/categories\[\]\.label: “Kind 0”, .*“Kind 7”, and 2 more$/));
  expect(lines.join()).not.toContain("metrics");
});
