import { describe, expect, it } from "vitest";
import { added, cells, sampleIssues } from "#dataset/sample-package.ts";

describe("a citation says where one thing is printed", () => {
  it("it names a claim or an event, not both and not neither", () => {
    const row = { publication: "pub-b", paragraph: "5", as_printed: "1", fidelity: "faithful" };
    expect(sampleIssues(added("citations", row))).toEqual([
      "citations:9:claim: is empty, and so is event; fill in one of them",
    ]);
    expect(sampleIssues(added("citations", { ...row, claim: "cl-killed", event: "ev-speech" }))).toEqual([
      "citations:9:event: is filled, and so is claim; write two rows instead",
    ]);
  });

  it("it prints the figure of a claim", () => {
    expect(sampleIssues(cells("citations", 2, { as_printed: "" }))).toEqual([
      "citations:2:as_printed: is empty; write the figure as this paragraph prints it",
    ]);
  });

  it("it prints a figure and no sentence", () => {
    expect(sampleIssues(cells("citations", 2, { as_printed: "word ".repeat(20).trim() }))).toEqual([
      "citations:2:as_printed: is 99 characters long; shorten it to 80",
    ]);
  });
});

describe("nothing stands without its source", () => {
  it("every claim and every event is cited", () => {
    const issues = sampleIssues((sample) => {
      sample.tables.citations = sample.tables.citations.filter((row) => !row.event && row.claim !== "cl-price");
    });
    expect(issues).toEqual([
      "claims:5:id: no row of citations.csv says where “cl-price” is printed",
      "events:2:id: no row of citations.csv says where “ev-protest” is printed",
      "events:3:id: no row of citations.csv says where “ev-speech” is printed",
    ]);
  });

  it("a paragraph that is cited is not listed as uncited", () => {
    expect(sampleIssues(cells("uncited", 3, { paragraph: "3" }))).toEqual([
      "uncited:3:paragraph: is cited (citations row 5); remove this row",
    ]);
  });
});
