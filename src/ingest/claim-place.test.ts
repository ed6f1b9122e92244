import { expect, it } from "vitest";
import { datasetOf, importBy } from "#ingest/foreign-files.fixture.ts";

const PLACE = { column: "where", kind: "city", lat: "Y", lon: "X" };
const read = (place: object, ...rows: string[]) =>
  importBy(
    {
      claims: {
        ...{ day: "day", claimant: { name: "Police", kind: "security" }, place },
        figures: [{ column: "killed", metric: "killed", label: "Killed" }],
      },
    },
    ["day,where,killed,y,x", ...rows].join("\n"),
  );

it("a town whose coordinates columns give is a city at that point, and the map begins around its towns", () => {
  const made = read(PLACE, "2022-01-05,Almaty,1,43.25,76.92", "2022-01-06,Taraz,2,42.9,71.4");
  const { places, meta } = datasetOf(made);
  expect(places.map(({ id, kind, lat, lon }) => [id, kind, lat, lon])).toEqual([
    ["whole-area", "country", null, null],
    ["almaty", "city", 43.25, 76.92],
    ["taraz", "city", 42.9, 71.4],
  ]);
  expect(meta.map.bounds).toEqual([70.4, 41.9, 77.92, 44.25]);
  expect(made.report.found).not.toContainEqual(expect.stringMatching(/^columns that the mapping leaves out/));
});

it("a town of a row whose coordinates are blank, or cannot be read, stands beside the map, and that is told", () => {
  const { report } = read(PLACE, "2022-01-05,Almaty,1,,", "2022-01-06,Taraz,2,north,71.4");
  expect(report.notes).toEqual([
    { row: 2, column: "y", note: "is empty; the row stands beside the map, not on it" },
    {
      row: 3,
      column: "y, x",
      note: "“north, 71.4” is no point; write degrees such as 43.25, -76.95; left empty; the row stands beside the map, not on it",
    },
  ]);
  expect(report.left).toEqual([]);
});

it("several points of one name are told, as those of events are, and so is a comma for a decimal point, once", () => {
  const { report } = read(PLACE, '2022-01-05,Almaty,1,"43,25",76.92', '2022-01-06,Almaty,2,"43,30",76.92');
  expect(report.found).toContain("each point is a place of its own, also where they share a name: Almaty (2 points)");
  expect(report.notes).toHaveLength(1);
});

it("what is no town has no point, whatever the columns hold; where none is a town, that is told", () => {
  const values = { Almaty: { name: "Almaty", kind: "region" }, Taraz: { name: "Taraz", kind: "city" } };
  const place = { column: "where", lat: "y", lon: "x", values };
  const rows = ["2022-01-05,Almaty,1,43.25,76.92", "2022-01-06,Taraz,2,42.9,71.4"] as const;
  expect(datasetOf(read(place, ...rows)).places.map(({ kind, lat }) => [kind, lat])).toEqual([
    ["country", null],
    ["region", null],
    ["city", 42.9],
  ]);
  const told = /^coordinates are not read, since only places of kind city or site/;
  expect(read(place, ...rows).report.found).not.toContainEqual(expect.stringMatching(told));
  expect(read(place, rows[0]).report.found).toContainEqual(expect.stringMatching(told));
});

it("a mapping names both coordinates or none", () => {
  expect(() => read({ column: "where", kind: "city", lat: "y" }, "2022-01-05,Almaty,1,43.25,76.92")).toThrow(
    "mapping:claims.place: has one of lat and lon; name the columns of both",
  );
});

it("a column of coordinates that the file lacks is told with its field", () => {
  expect(() => read({ ...PLACE, lon: "Lng" }, "2022-01-05,Almaty,1,43.25,76.92")).toThrow(
    "mapping:claims.place.lon: no column is called “Lng”",
  );
});

it("a total in the column of regions, where the town is blank, is that of the country and no region", () => {
  const within = importBy(
    {
      claims: {
        ...{ day: "day", claimant: { name: "Police", kind: "security" } },
        place: { column: "town", kind: "city", within: [], region: "province" },
        figures: [{ column: "killed", metric: "killed", label: "Killed" }],
      },
    },
    ["day,province,town,killed", "2022-01-05,North,Alpha,3", "2022-01-05,Total,,7", "2022-01-05,Subtotal,,2"].join(
      "\n",
    ),
  );
  const { places, claims } = datasetOf(within);
  expect(places.map(({ id }) => id)).toEqual(["whole-area", "north", "alpha-without-a-point"]);
  expect(claims.map(({ place, value }) => [place, value])).toEqual([
    ["alpha-without-a-point", 3],
    ["whole-area", 7],
  ]);
  expect(within.report.notes.map(({ note }) => note)).toContainEqual(expect.stringMatching(/^“Total” is a total/));
  expect(within.report.left).toMatchObject([{ row: 4, column: "province" }]);
});
