import { expect, it } from "vitest";
import { ABOUT, datasetOf, importAs, importBy } from "#ingest/foreign-files.fixture.ts";
import { readForeignTable } from "#ingest/foreign-table.ts";
import { importMappedTable } from "#ingest/import-mapped.ts";
import { readMapping } from "#ingest/mapping.ts";

const CLAIMS = {
  ...{ day: "day", claimant: { name: "Police", kind: "security" }, place: { column: "where", kind: "city" } },
  figures: [{ column: "killed", metric: "killed", label: "Killed" }],
};
const TEXT = "day,where,killed\n2022-01-05,Almaty,1\n2022-01-05,Freedonia,2\n2022-01-06,Almaty,3\n";
const within = (area: string) =>
  importMappedTable(readForeignTable(TEXT), {
    mapping: readMapping(JSON.stringify({ claims: CLAIMS })),
    about: { ...ABOUT, area },
    order: null,
  });

it("a report says that places without coordinates stand as regions, whether or not they are towns, and that a country was made up", () => {
  expect(importBy({ claims: CLAIMS }, TEXT).report.found).toEqual(
    expect.arrayContaining([
      expect.stringMatching(
        /^places without coordinates, which places\.csv calls regions .*: Almaty, Freedonia; add columns of latitude and longitude to the file, and choose them on the page/,
      ),
      'no country is named, so places lie in one called “Whole area”; the page asks for its name among the columns, a mapping has it as "area", the command line as --area NAME',
    ]),
  );
});

it("what is called as the area that somebody names is that, and no town in it", () => {
  const made = within("Freedonia");
  expect(datasetOf(made).places.map(({ id, kind, parent }) => [id, kind, parent])).toEqual([
    ["freedonia", "country", null],
    ["almaty-without-a-point", "region", "freedonia"],
  ]);
  expect(made.report.found.join("\n")).toMatch(/without coordinates, .*: Almaty; add/);
  expect(made.report.found.join("\n")).not.toContain("no country is named");
});

it("events without coordinates are told alike, and those with a country and a point not at all", () => {
  const place = { name: "Town", lat: "Lat", lon: "Lon", within: ["Land"] };
  const told = (row: string) =>
    importBy({ events: { start: "Day", title: "T", place } }, `Day,Town,Lat,Lon,Land,T\n${row}\n`).report.found.filter(
      (line) => /without coordinates|no country/.test(line),
    );
  expect(told("2022-01-05,Almaty,43,76,Kazakhstan,A")).toEqual([]);
  expect(told("2022-01-05,Almaty,,,,A")).toHaveLength(2);
});

it("an area that nothing lies in, since what within names first is a country, is told with what to write; under region it holds them", () => {
  const read = (place: object, area: string) =>
    importMappedTable(
      readForeignTable("Day,Street,Lat,Lon,Town,T\n2022-01-05,Abay,43,76,Almaty,A\n2022-01-05,Abay,42,69,Shymkent,A\n"),
      {
        mapping: readMapping(
          JSON.stringify({
            events: { start: "Day", title: "T", place: { name: "Street", lat: "Lat", lon: "Lon", ...place } },
          }),
        ),
        about: { ...ABOUT, area },
        order: null,
      },
    );
  const told = (place: object, area: string) =>
    read(place, area).report.found.filter((line) => line.startsWith("no place lies in"));
  expect(told({ within: ["Town"] }, "Kazakhstan")).toEqual([
    "no place lies in “Kazakhstan” (the area that was named), since the rows name other countries: Almaty, Shymkent; if these are towns or regions, the mapping names their column under region in place of within, or puts the country before them",
  ]);
  expect(told({ within: ["Town"] }, "almaty")).toEqual([]);
  expect(told({ within: ["Town"] }, ABOUT.area)).toEqual([]);
  expect(told({ region: "Town" }, "Kazakhstan")).toEqual([]);
  expect(datasetOf(read({ region: "Town" }, "Kazakhstan")).places.map(({ id, kind }) => [id, kind])).toEqual([
    ...[
      ["kazakhstan", "country"],
      ["almaty-without-an-outline", "region"],
      ["abay-almaty", "city"],
    ],
    ...[
      ["shymkent", "region"],
      ["abay-shymkent", "city"],
    ],
  ]);
});

it("a region that is called as the outline of a city, or of a region elsewhere, is not drawn with it, and is told", () => {
  const regionsOf = (...rows: string[]) => {
    const place = { name: "Area", within: ["Land", "Region"], precision: "region" };
    const text = ["Day,Land,Region,Area,T", ...rows.map((row) => `2022-01-05,${row},A`)].join("\n");
    const made = importBy({ events: { start: "Day", title: "T", place } }, text);
    const told = made.report.found.filter((line) => line.startsWith("regions that are called"));
    return [datasetOf(made).places.flatMap(({ id, kind }) => (kind === "region" ? id : [])), told] as const;
  };
  const [ids, told] = regionsOf("Kazakhstan,,Almaty", "Kazakhstan,,Pavlodar", "Казахстан,,Almaty Region", ",,Atyrau");
  expect(ids).toEqual(["almaty-without-an-outline", "pavlodar", "almaty-region", "atyrau"]);
  expect(told).toEqual([expect.stringContaining("stand beside the map: Almaty; where")]);

  expect(regionsOf("Kyrgyzstan,,Jambyl", "Kazakhstan,Almaty Region,Aktobe")).toEqual([
    ["jambyl-without-an-outline", "almaty-region", "aktobe-without-an-outline"],
    [expect.stringContaining("beside the map: Jambyl, Aktobe; where")],
  ]);
});

it("a region is the one whose outline bears its name, in whatever language and spelling", () => {
  const place = { name: "Area", within: ["Land"], precision: "region" };
  const areas = ["Aktobe Region", "Актюбинская область", "Ақтөбе облысы", "Aktobe", "Zhambyl oblast"];
  const text = ["Day,Land,Area,T", ...areas.map((area) => `2022-01-05,Kazakhstan,${area},A`)].join("\n");
  const made = importBy({ events: { start: "Day", title: "T", place } }, text);
  const [, aktobe, jambyl] = datasetOf(made).places;
  expect(aktobe).toMatchObject({ id: "aktobe", name: { en: "Aktobe Region" } });
  expect(aktobe?.alias).toEqual(["Aktobe", "Актюбинская область", "Ақтөбе облысы"]);
  expect(jambyl).toMatchObject({ id: "jambyl", name: { en: "Zhambyl oblast" }, alias: [] });
  expect(made.report.found).toContain(
    "taken as one region, aktobe, whose outline the map has: Aktobe Region, Актюбинская область, Ақтөбе облысы, Aktobe",
  );
});

it("so it is with the region of ACLED that bears the name of the city in it, which keeps its id and its mark", () => {
  const acled = [
    "event_id_cnty,event_date,time_precision,event_type,geo_precision,fatalities,country,admin1,location,latitude,longitude",
    "KAZ1,5 January 2022,1,Protests,3,0,Kazakhstan,Almaty,Almaty,44,77",
    "KAZ2,5 January 2022,1,Protests,1,0,Kazakhstan,Almaty City,Almaty,43.25,76.95",
  ].join("\n");
  expect(datasetOf(importAs("acled", acled)).places.map(({ id, kind }) => [id, kind])).toEqual([
    ["kazakhstan", "country"],
    ["almaty-without-an-outline", "region"],
    ["almaty-city", "region"],
    ["almaty", "city"],
  ]);
});
