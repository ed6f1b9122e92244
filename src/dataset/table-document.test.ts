import { expect, it } from "vitest";
import { isTableDocument } from "#dataset/table-document.ts";

it("a document is a table where its name ends as that of one, packed or not, and a text otherwise", () => {
  for (const name of ["own.csv", "own.TSV", "own.csv.gz", "own.daily-c.csv", "events.geojson"])
    expect([name, isTableDocument(name)]).toEqual([name, true]);
  for (const name of ["article-1.txt", "article.md", "csv", "own.csv.txt"])
    expect([name, isTableDocument(name)]).toEqual([name, false]);
});
