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
      "claims:4:as_of_basis: is publication, but 2022-01-09 is not the day of a publication that prints it (2022-01-10); correct whichever day is wrong, or the basis",
    ]);
    expect(sampleIssues(cells("claims", 2, { ...basis, as_of: "2022-01-08" }))).toEqual([
      "claims:2:as_of_basis: is publication, but 2022-01-08 is not the day of a publication that prints it (2022-01-09, 2022-01-10); correct whichever day is wrong, or the basis",
    ]);
    const later = cells("publications", 2, { published: "2022-01-11" });
    expect(sampleIssues(all(cells("claims", 2, { ...basis, as_of: "2022-01-08" }), later))).toEqual([
      "claims:2:as_of_basis: is publication, but 2022-01-08 is not the day of a publication that prints it (2022-01-10, 2022-01-11); correct whichever day is wrong, or the basis",
    ]);
    const updated = cells("publications", 3, { published: "2022-01-08", updated: "2022-01-09" });
    expect(sampleIssues(all(cells("claims", 4, basis), updated))).toEqual([]);
  });

  it("where all records of a publication agree on another day, its own is told first, and theirs are left alone", () => {
    const basis = { as_of_basis: "publication", as_of: "2022-01-09" };
    const misdated = cells("publications", 2, { published: "2022-09-01" });
    const alone = sampleIssues(all(misdated, cells("claims", 3, basis)));
    expect(alone).toEqual([
      "claims:3:as_of_basis: is publication, but 2022-01-09 is not the day of a publication that prints it (2022-09-01); correct whichever day is wrong, or the basis",
    ]);
    const agreed = all(
      misdated,
      cells("claims", 3, basis),
      cells("events", 2, { start: "2022-01-09", start_basis: "publication" }),
    );
    expect(sampleIssues(agreed)).toEqual([
      "publications:2:published: 2022-09-01 is the day of none of the records that take theirs from this publication, which agree on 2022-01-09 (claims row 3, events row 2); look here first, and only then change their days or bases",
    ]);
  });

  it("nothing is said of a day while a publication or a citation cannot be read", () => {
    const basis = cells("claims", 4, { as_of_basis: "publication" });
    for (const broken of [
      cells("publications", 3, { published: "10.01.2022" }),
      cells("citations", 2, { paragraph: "one" }),
    ]) {
      const issues = sampleIssues(all(basis, broken));
      expect(issues.length).toBeGreaterThan(0);
      expect(issues.filter((issue) => issue.includes("as_of_basis"))).toEqual([]);
    }
  });

  it("a day that was worked out has a note that says how", () => {
    const basis = { as_of_basis: "inferred" };
    expect(sampleIssues(cells("claims", 2, basis))).toEqual([
      "claims:2:as_of_basis: warning: is inferred, but no note says how; add one",
    ]);
    expect(sampleIssues(cells("claims", 2, { ...basis, note_en: "How.", note_ru: "Как." }))).toEqual([]);
  });
});

describe("an event says where its day comes from", () => {
  const basisOfEvent = (...args: Parameters<typeof sampleDataset>) => sampleDataset(...args).events[0]?.startBasis;

  it("the text gives it, where nothing else is written", () => {
    expect(basisOfEvent()).toBe("stated");
  });

  it("the day of an article stands in for an event that this article tells of", () => {
    const day = { start: "2022-01-09", start_basis: "publication" };
    expect(basisOfEvent(cells("events", 2, day))).toBe("publication");
    expect(sampleIssues(cells("events", 2, { ...day, start: "2022-01-08" }))).toEqual([
      "events:2:start_basis: is publication, but 2022-01-08 is not the day of a publication that prints it (2022-01-09); correct whichever day is wrong, or the basis",
    ]);
  });

  it("a day that was worked out is explained where the event is cited", () => {
    const inferred = cells("events", 2, { start_basis: "inferred" });
    expect(sampleIssues(inferred)).toEqual([
      "events:2:start_basis: warning: is inferred, but no note of its citations says how; add one",
    ]);
    expect(sampleIssues(all(inferred, cells("citations", 7, { note_en: "How.", note_ru: "Как." })))).toEqual([]);
  });

  it("nothing is said of it where no day is known", () => {
    const span = { end: "2022-01-08", date_precision: "approximate", start_basis: "publication" };
    expect(sampleIssues(cells("events", 2, span))).toEqual([
      "events:2:start_basis: is publication, which is said of a day; empty it, or write day as the precision",
    ]);
  });
});
