import { expect, it } from "vitest";
import { added, sampleIssues } from "#dataset/sample-package.ts";

const TWIN = { id: "almaty-2", parent: "kazakhstan", lat: "43.2567", lon: "76.9286", name_ru: "Алматы" };

it.each([
  { rule: "one name and point", to: { name_en: "Alma-Ata" }, says: true },
  { rule: "but not one point alone", to: { name_en: "Alma-Ata", name_ru: "Верный" }, says: false },
  { rule: "nor one name alone", to: { name_en: "Almaty", lat: "43.3" }, says: false },
  {
    rule: "nor a site in the middle of its city",
    to: { name_en: "Almaty", kind: "site", parent: "almaty" },
    says: false,
  },
])("two places of a kind are told where they have $rule", ({ to, says }) => {
  const issues = sampleIssues(added("places", { kind: "city", ...TWIN, ...to }));
  expect(issues.some((issue) => issue.includes("has name and point of row 4"))).toBe(says);
});
