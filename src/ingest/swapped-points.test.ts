import { expect, it } from "vitest";
import { importBy } from "#ingest/foreign-files.fixture.ts";
import { pointNotes } from "#ingest/swapped-points.ts";

type Row = readonly [name: string, lat: number, lon: number];
const told = (...rows: readonly Row[]) =>
  pointNotes(
    rows.map(([name, lat, lon], at) => ({
      row: at + 2,
      pointColumns: "Lat, Lon",
      place: { kind: "city", name, point: { lat, lon }, within: [] },
    })),
    "Whole area",
  ).map(({ row }) => row);

const ALMATY: Row = ["Almaty", 43.26, 76.93];
const KYZYLORDA: Row = ["Kyzylorda", 44.85, 65.48];
const SHYMKENT: Row = ["Shymkent", 42.34, 69.59];
const TARAZ: Row = ["Taraz", 71.37, 42.9];
const REST = [ALMATY, KYZYLORDA, SHYMKENT] as const;
const BESIDE = REST.map(([name, lat, lon]): Row => [`${name} 2`, lat + 1, lon + 1]);

it("a point far from all others that lies among them the other way round is told with its row and left where it is", () => {
  const events = { start: "day", title: "what", place: { name: "town", lat: "Lat", lon: "Lon" } };
  const rows = [...REST, TARAZ].map(([name, lat, lon]) => `2022-01-05,A,${name},${lat},${lon}`);
  const { files, report } = importBy({ events }, ["day,what,town,Lat,Lon", ...rows].join("\n"));
  expect(report.notes).toEqual([
    {
      ...{ row: 5, column: "Lat, Lon" },
      note: "71.37, 42.9 of “Taraz” lies far from all others, and would lie among them or near with latitude and longitude swapped; look which is which",
    },
  ]);
  expect(files.get("places.csv")).toContain("taraz,city,whole-area,71.37,42.9");
});

it("so it is in each of its rows, and with two such places among many", () => {
  expect(told(...REST, TARAZ, TARAZ)).toEqual([5, 6]);
  expect(told(...REST, ...BESIDE, ["Aktau", 50, 52], TARAZ, ["Talgar", 77.2, 43.3])).toEqual([9, 10]);
});

it("also where others lie so close together that put right it would lie near them only", () => {
  const khartoum = [0, 1, 2, 3, 4, 5].map((at): Row => [`Khartoum ${at}`, 15.5 + at / 10, 32.5 + at / 10]);
  expect(told(...khartoum, ["Port Sudan", 37.2164, 19.6158], ["El Fasher", 25.349, 13.628])).toEqual([8, 9]);
  expect(told(...khartoum, ["Port Sudan", 19.6158, 37.2164], ["El Fasher", 13.628, 25.349])).toEqual([]);
});

it("not where others lie beside it, where swapped it lies elsewhere, or where points are too few or many are far", () => {
  expect(told(...REST, ["Moscow", 55.75, 37.62], ["New York", 40.7, -74], ["Seoul", 37.6, 127])).toEqual([]);
  expect(told(...REST, ...BESIDE, TARAZ, ["At sea", 71.4, 40])).toEqual([]);
  expect(told(ALMATY, SHYMKENT, TARAZ)).toEqual([]);
  const north = [0, 1, 2, 3].map((at): Row => [`N${at}`, 70 + at, 42 + at]);
  expect(told(...REST, ...north)).toEqual([]);
});

it("nor in data of the whole world, of few rows or of many", () => {
  const world: readonly Row[] = [
    ...([
      ["Reykjavik", 64.1, -21.9],
      ["Nairobi", -1.3, 36.8],
      ["Tokyo", 35.7, 139.7],
      ["Lima", -12, -77],
    ] as const),
    ...([
      ["Paris", 48.9, 2.3],
      ["Suva", -18.1, 178.4],
      ["Tehran", 35.7, 51.4],
      ["Kyiv", 50.4, 30.5],
    ] as const),
  ];
  expect(told(...world.slice(0, 5))).toEqual([]);
  expect(told(...world)).toEqual([]);
});
