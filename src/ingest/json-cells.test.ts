import { describe, expect, it } from "vitest";
import { guessedChoice, mappingText } from "#ingest/column-choice.ts";
import { datasetOf, importBy } from "#ingest/foreign-files.fixture.ts";
import { readForeignTable } from "#ingest/foreign-table.ts";
import { foundColumns } from "#ingest/found-columns.ts";
import { jsonCells } from "#ingest/json-cells.ts";

describe("what an object within a record holds stands in columns of its own", () => {
  it.each([
    [{ position: { lat: 43.25, lon: 76.93 } }, { "position.lat": "43.25", "position.lon": "76.93" }],
    [{ at: { point: { y: 1, x: 2 } } }, { "at.point.y": "1", "at.point.x": "2" }],
    [{ place: { name: "Almaty", lat: 43.25 } }, { place: "Almaty", "place.lat": "43.25" }],
    [{ dead: { value: 5 } }, { dead: "5" }],
    [{ dead: { value: null, note: "pending" } }, { dead: "", "dead.note": "pending" }],
    [
      { tags: [{ name: "a" }, { name: "b" }], none: {} },
      { tags: "a; b", none: "" },
    ],
  ])("%j", (record, cells) => expect(Object.fromEntries(jsonCells(record))).toEqual(cells));

  it("a point of GeoJSON has its longitude first", () => {
    const cells = jsonCells({ where: { type: "Point", coordinates: [76.93, 43.25] } });
    expect(Object.fromEntries(cells)).toEqual({ "where.latitude": "43.25", "where.longitude": "76.93" });
  });

  it("what the record itself calls so goes before, in whichever order they stand", () => {
    for (const record of [
      { a: { b: 1 }, "a.b": 2 },
      { "a.b": 2, a: { b: 1 } },
    ])
      expect(jsonCells(record).filter(([column]) => column === "a.b")).toEqual([["a.b", "2"]]);
  });
});

it.each([
  ["position", { lat: 43.25, lon: 76.93 }],
  ["location", { lat: 43.25, lng: 76.93 }],
  ["where", { type: "Point", coordinates: [76.93, 43.25] }],
])("events get the points that stand in an object, by the names of its parts: %s", (name, point) => {
  const text = JSON.stringify([
    { date: "2022-01-05", town: "Almaty", [name]: point, title: "A" },
    { date: "2022-01-06", town: "Taraz", title: "B" },
  ]);
  const choice = guessedChoice(foundColumns(readForeignTable(text)));
  expect(choice.place).toBe("town");
  const { places } = datasetOf(importBy(JSON.parse(mappingText(choice, { precision: "city" })), text));
  expect(places.find(({ id }) => id === "almaty")).toMatchObject({ lat: 43.25, lon: 76.93 });
});
