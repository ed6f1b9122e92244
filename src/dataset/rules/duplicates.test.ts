import { describe, expect, it } from "vitest";
import { added, cells, sampleIssues } from "#dataset/sample-package.ts";

describe("nothing is told twice", () => {
  it.each([
    ["publications", 3, "pub-a"],
    ["claimants", 4, "health"],
    ["places", 3, "kazakhstan"],
    ["events", 3, "ev-protest"],
    ["claims", 4, "cl-killed"],
  ] as const)("no two %s share an id (row %i, %s)", (table, row, id) => {
    const issues = sampleIssues(cells(table, row, { id }));
    expect(issues.filter((issue) => issue.startsWith(`${table}:${row}:id: repeats row`))).toHaveLength(1);
  });

  it("one paragraph cites one claim in the same words once", () => {
    const row = { publication: "pub-a", paragraph: "2", claim: "cl-killed", fidelity: "looser" };
    expect(sampleIssues(added("citations", { ...row, as_printed: "164 people" }))).toEqual([
      "citations:9:publication: repeats row 2 in publication, paragraph, claim, event, as_printed; remove or change one of the two",
    ]);
    expect(sampleIssues(added("citations", { ...row, as_printed: "164 dead" }))).toEqual([]);
  });

  it("one paragraph is listed as uncited once", () => {
    expect(sampleIssues(added("uncited", { publication: "pub-a", paragraph: "1", reason: "byline" }))).toEqual([
      "uncited:4:publication: repeats row 2 in publication, paragraph; remove or change one of the two",
    ]);
  });
});
