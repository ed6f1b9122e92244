import { describe, expect, it } from "vitest";
import { all, cells, sampleIssues } from "#dataset/sample-package.ts";

describe("every cell that names a row names one that exists", () => {
  it.each([
    { at: ["claimants", 3, "parent"], id: "goverment", says: "in claimants.csv; did you mean government?" },
    { at: ["places", 4, "parent"], id: "kazakstan", says: "in places.csv; did you mean kazakhstan?" },
    {
      at: ["events", 2, "place"],
      id: "zzzzzzzzzzzz",
      says: "in places.csv; add it there or write the id of another row",
    },
    { at: ["events", 3, "claimant"], id: "healt", says: "in claimants.csv; did you mean health?" },
    { at: ["claims", 2, "place"], id: "kazakhstan-1", says: "in places.csv; did you mean kazakhstan?" },
    { at: ["claims", 4, "claimant"], id: "tvs", says: "in claimants.csv; did you mean tv?" },
    { at: ["claims", 3, "part_of"], id: "cl-kiled", says: "in claims.csv; did you mean cl-killed?" },
    {
      at: ["claims", 3, "supersedes"],
      id: "nothing-like-it",
      says: "in claims.csv; add it there or write the id of another row",
    },
    { at: ["citations", 2, "publication"], id: "pub-c", says: "in publications.csv; did you mean pub-a or pub-b?" },
  ] as const)("$at “$id”", ({ at: [table, row, header], id, says }) => {
    expect(sampleIssues(cells(table, row, { [header]: id }))).toContain(
      `${table}:${row}:${header}: there is no “${id}” ${says}`,
    );
  });

  it("names a broken citation once, and its claim as not cited", () => {
    expect(sampleIssues(cells("citations", 5, { claim: "cl-killed-tvs" }))).toEqual([
      "citations:5:claim: there is no “cl-killed-tvs” in claims.csv; did you mean cl-killed-tv or cl-killed?",
      "claims:4:id: no row of citations.csv says where “cl-killed-tv” is printed; add one",
    ]);
  });

  it("never advises what is no id, but says where it is to be corrected", () => {
    const capital = cells("places", 4, { id: "Almaty" });
    const issues = sampleIssues(capital);
    expect(issues).toContain("events:2:place: there is no “almaty” in places.csv; correct “Almaty” there");
    expect(issues.filter((issue) => issue.includes("did you mean"))).toEqual([]);
    for (const id of ["al_maty", "Al-Maty", " al maty "]) {
      const issue = sampleIssues(all(cells("places", 4, { id }), cells("claims", 3, { place: "al-maty" })));
      expect(issue).toContain(`claims:3:place: there is no “al-maty” in places.csv; correct “${id}” there`);
    }
    expect(sampleIssues(all(capital, cells("claims", 3, { place: "almat" })))).toContain(
      "claims:3:place: there is no “almat” in places.csv; add it there or write the id of another row",
    );
    expect(sampleIssues(cells("events", 2, { place: "Almaty" }))).toContain(
      "events:2:place: there is no “Almaty” in places.csv; did you mean almaty?",
    );
  });

  it("does not lose a target whose own row has a wrong cell", () => {
    expect(sampleIssues(cells("claimants", 3, { kind: "goverment" }))).toHaveLength(1);
  });
});
