import { describe, expect, it } from "vitest";
import { readForeignTable } from "#ingest/foreign-table.ts";

const tableOf = (json: unknown) => readForeignTable(JSON.stringify(json));

describe("the records of JSON", () => {
  it("are the only list of objects that an interface answers with, and that more follow is told", () => {
    const { names, rows, found } = tableOf({ TotalCount: 3, Result: [{ id: 1 }, { id: 2 }], NextPageUrl: "?page=1" });
    expect([names, rows.length]).toEqual([["id"], 2]);
    expect(found).toEqual([
      "records are JSON objects under “Result”",
      "more records follow in another file, by “NextPageUrl”: these are a part",
    ]);
    expect(tableOf({ results: [{ id: 1 }], next: null }).found).toHaveLength(1);
    expect(() => tableOf({ events: [{ id: 1 }], sources: [{ id: 1 }] })).toThrow("no list of records");
  });

  it("are the features of GeoJSON, whose points have longitude first; what is no point is told", () => {
    const features = [
      {
        type: "Feature",
        id: "a",
        properties: { title: "A" },
        geometry: { type: "Point", coordinates: [-74.07, 4.71] },
      },
      { type: "Feature", properties: { id: "b", title: "B" }, geometry: { type: "Polygon", coordinates: [[[1, 2]]] } },
      { type: "Feature", properties: { id: "c", latitude: 9, longitude: 9 }, geometry: null },
      5,
    ];
    const { rows, left, found } = tableOf({ type: "FeatureCollection", features });
    const cells = (columns: readonly string[]) => rows.map(({ cell }) => columns.map(cell));
    expect(cells(["id", "latitude", "longitude"])).toEqual([
      ["a", "4.71", "-74.07"],
      ["b", "", ""],
      ["c", "9", "9"],
    ]);
    expect(left).toEqual([{ row: 4, reason: "is no object" }]);
    expect(found.slice(1)).toEqual([
      "1 × Polygon: no point, so without coordinates unless its properties have some",
      "1 × no geometry: no point, so without coordinates unless its properties have some",
    ]);
  });
});
