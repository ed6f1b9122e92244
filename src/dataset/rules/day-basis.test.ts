import { describe, expect, it } from "vitest";
import { readDataset } from "#dataset/read-dataset.ts";
import { all, cells, sampleDataset, sampleIssues, samplePackage } from "#dataset/sample-package.ts";

const basisOf = (...args: Parameters<typeof sampleDataset>) => sampleDataset(...args).claims[0]?.asOfBasis;

describe("a claim says where its day comes from", () => {
  it("the text gives it, where nothing else is written", () => {
    expect(basisOf()).toBe("stated");
    expect(basisOf(cells("claims", 2, { as_of_basis: "publication" }))).toBe("publication");
  });

  it("or where the table has no such column", () => {
    const files = samplePackage();
    const claims = files.get("claims.csv") ?? "";
    const without = claims.replace("as_of_basis,", "").replaceAll(/(\d{4}-\d\d-\d\d),,/g, "$1,");
    const { dataset, issues } = readDataset(files.set("claims.csv", without));
    expect([without.includes("as_of_basis"), issues]).toEqual([false, []]);
    expect(dataset?.claims.map((claim) => claim.asOfBasis)).toEqual(Array(4).fill("stated"));
  });

  it("the day of an article stands in for a claim that this article prints, by its print or by its update", () => {
    const basis = { as_of_basis: "publication" };
    expect(sampleIssues(cells("claims", 2, basis))).toEqual([]);
    expect(sampleIssues(cells("claims", 4, basis))).toEqual([
      "claims:4:as_of_basis: is publication, but 2022-01-09 is not the day of a publication that prints it (2022-01-10); change the day or the basis",
    ]);
    expect(sampleIssues(cells("claims", 2, { ...basis, as_of: "2022-01-08" }))).toEqual([
      "claims:2:as_of_basis: is publication, but 2022-01-08 is not the day of a publication that prints it (2022-01-09, 2022-01-10); change the day or the basis",
    ]);
    const later = cells("publications", 2, { published: "2022-01-11" });
    expect(sampleIssues(all(cells("claims", 2, { ...basis, as_of: "2022-01-08" }), later))).toEqual([
      "claims:2:as_of_basis: is publication, but 2022-01-08 is not the day of a publication that prints it (2022-01-10, 2022-01-11); change the day or the basis",
    ]);
    const updated = cells("publications", 3, { published: "2022-01-08", updated: "2022-01-09" });
    expect(sampleIssues(all(cells("claims", 4, basis), updated))).toEqual([]);
  });

  it("a day that was worked out has a note that says how", () => {
    const basis = { as_of_basis: "inferred" };
    expect(sampleIssues(cells("claims", 2, basis))).toEqual([
      "claims:2:as_of_basis: warning: is inferred, but no note says how; add one",
    ]);
    expect(sampleIssues(cells("claims", 2, { ...basis, note_en: "How.", note_ru: "Как." }))).toEqual([]);
  });
});
