import { expect, it } from "vitest";
import { importBy } from "#ingest/foreign-files.fixture.ts";

const PLACE = { name: "Town", lat: "Lat", lon: "Lon" };
const TEXT = [
  ...["Day,What,Town,Lat,Lon,Land", "2022-01-05,A,Almaty,76.95,43.25,Kazakhstan"],
  ...["2022-01-05,B,Aktau,51.15,43.65,Қазақстан", "2022-01-05,C,Taraz,42.9,71.37,KZ\n"],
].join("\n");
const told = (place: object, more: object = {}, text = TEXT) =>
  importBy({ events: { start: "Day", title: "What", place }, ...more }, text).report.notes.map(({ row, note }) => [
    row,
    note,
  ]);
const swapped = (point: string, country: string) =>
  `${point} lies outside of ${country}, and would lie in it with latitude and longitude swapped; look which is which`;
const IN_ROWS = [
  [2, swapped("76.95, 43.25 of “Almaty”", "Kazakhstan")],
  [3, swapped("51.15, 43.65 of “Aktau”", "Қазақстан")],
];

it("a point outside of the country of the outlines, which its row names, is told where it lies inside the other way round", () => {
  expect(told({ ...PLACE, within: ["Land"] })).toEqual(IN_ROWS);
});

it("so is one in the area that somebody names, of events as of reported figures, each row once", () => {
  expect(told(PLACE, { area: "Kazakhstan" })).toEqual([
    IN_ROWS[0],
    [3, swapped("51.15, 43.65 of “Aktau”", "Kazakhstan")],
  ]);
  const claims = {
    ...{ day: "Day", claimant: { name: "M", kind: "media" }, figures: [{ column: "N", metric: "n", label: "N" }] },
    place: { column: "Town", kind: "city", lat: "Lat", lon: "Lon", within: ["Land"] },
  };
  const text = "Day,Town,Lat,Lon,Land,N\n2022-01-05,Almaty,76.95,43.25,Kazakhstan,1\n";
  expect(importBy({ claims }, text).report.notes).toMatchObject([
    { row: 2, column: "Lat, Lon", note: IN_ROWS[0]?.[1] },
  ]);
});

it("where no country is named, nor a place of its outlines, or another, nobody can say it, nor where swapped it lies elsewhere, too", () => {
  expect(told(PLACE, {}, TEXT.replaceAll("Almaty", "Rivertown"))).toEqual([]);
  expect(told({ ...PLACE, within: ["Land"] }, {}, TEXT.replaceAll(/Kazakhstan|Қазақстан|KZ/g, "Freedonia"))).toEqual(
    [],
  );
  expect(told({ ...PLACE, within: ["Land"] }, {}, "Day,What,Town,Lat,Lon,Land\n2022-01-05,A,B,10,20,KZ\n")).toEqual([]);
});

it("where nobody names a country, places that are called as its outlines do, if all of them would lie in it swapped", () => {
  const text = (...rows: string[]) =>
    ["Day,What,Town,Lat,Lon", ...rows.map((row) => `2022-01-05,A,${row}`), ""].join("\n");
  const rows = ["Almaty,76.95,43.25", "Актобе,57.20,50.28", "Shymkent,69.59,42.31"];
  const land = "Kazakhstan, where places are called so";
  expect(told(PLACE, {}, text(...rows, "Pavlodar,51.3,51.4"))).toEqual([
    [2, swapped("76.95, 43.25 of “Almaty”", land)],
    [3, swapped("57.2, 50.28 of “Актобе”", land)],
    [4, swapped("69.59, 42.31 of “Shymkent”", land)],
  ]);
  expect(told(PLACE, {}, text(...rows, "Pavlodar,52.3,76.9"))).toEqual([]);
  expect(told(PLACE, { area: "Freedonia" }, text(...rows))).toEqual([]);
});

it("a place near the western border lies outside of the country swapped, though in the box of its outlines; one that may lie on either side of it is not told", () => {
  const rows = ["Atyrau,51.9,47.1", "Aksai,53,51.17", "Oral,51.37,51.23", "Zhanybek,49.42,46.85"];
  const text = ["Day,What,Town,Lat,Lon", ...rows.map((row) => `2022-01-05,A,${row}`), ""].join("\n");
  expect(told(PLACE, { area: "Kazakhstan" }, text)).toEqual([
    [2, swapped("51.9, 47.1 of “Atyrau”", "Kazakhstan")],
    [3, swapped("53, 51.17 of “Aksai”", "Kazakhstan")],
  ]);
});
