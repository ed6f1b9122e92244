import { describe, expect, it } from "vitest";
import { outlineOfRegion } from "#dataset/outlines.ts";
import { added, all, cells, type SamplePackage, sampleIssues } from "#dataset/sample-package.ts";

describe("a place has the point of its kind", () => {
  it.each([
    { rule: "a country needs none", row: 2, to: { lat: "", lon: "" }, says: [] },
    {
      rule: "a point has a latitude",
      row: 2,
      to: { lat: "" },
      says: ["2:lat: is empty; a point needs both latitude and longitude"],
    },
    { rule: "a place abroad may lie off the map", row: 6, to: { lat: "39.9", lon: "116.4" }, says: [] },
    { rule: "a site needs a point", row: 5, to: { lat: "", lon: "" }, says: ["5:lat: is empty; a site needs a point"] },
    { rule: "a site may lie in a site", row: 4, to: { kind: "site" }, says: [] },
    { rule: "a place abroad may lie in any", row: 6, to: { parent: "airport" }, says: [] },
    {
      rule: "no place lies in itself by a detour",
      row: 2,
      to: { kind: "site", parent: "airport" },
      says: [
        "2:parent: leads back to kazakhstan itself; break the circle",
        "4:parent: leads back to almaty itself; break the circle",
        "5:parent: leads back to airport itself; break the circle",
        "3:parent: kazakhstan is a site, which holds no region; name a wider place or correct the kind",
        "4:parent: kazakhstan is a site, which holds no city; name a wider place or correct the kind",
      ],
    },
  ])("$rule", ({ row, to, says }) => {
    const issues = sampleIssues(cells("places", row, to));
    const ofPlaces = issues.filter((issue) => issue.startsWith("places:"));
    expect(ofPlaces).toEqual(says.map((rest) => `places:${rest}`));
  });
});

describe("a region with the name of an outline has its id", () => {
  it.each([
    { name: "Aktobe Region", says: true },
    { name: "aktobe oblast", says: true },
    { name: "Turkestan Province", says: true },
    { name: "Aktobe", says: false },
    { name: "Almaty City", says: false },
  ])("$name", ({ name, says }) => {
    const issues = sampleIssues(
      added("places", { id: "aq-region", kind: "region", parent: "kazakhstan", name_en: name, name_ru: name }),
    );
    const told = issues.filter((issue) => issue.includes("the map has an outline of this name"));
    expect(told.length).toBe(says ? 1 : 0);
  });

  it.each(["Актюбинская область", "Актюбинская обл.", "Ақтөбе облысы"])("in any language: %s", (name) => {
    expect(outlineOfRegion(name)).toBe("aktobe");
  });
});

describe("a point lies on the map, or no more than a degree beside it", () => {
  it.each([
    { lat: "43", lon: "45.4" },
    { lat: "43", lon: "88.4" },
    { lat: "39.5", lon: "76" },
    { lat: "56.5", lon: "76" },
  ])("it may lie at $lat, $lon", (point) => {
    expect(sampleIssues(cells("places", 4, point))).toEqual([]);
  });

  it.each([
    { lat: "43", lon: "45.3" },
    { lat: "43", lon: "88.5" },
    { lat: "39.4", lon: "76" },
    { lat: "56.6", lon: "76" },
  ])("it is warned of at $lat, $lon", ({ lat, lon }) => {
    expect(sampleIssues(cells("places", 4, { lat, lon }))).toEqual([
      `places:4:lat: warning: ${lat}, ${lon} lies outside the map; check it, or widen qantar.map.bounds`,
    ]);
  });
});

it("where the sides of the map stand in another order, that is told, and no point is called swapped", () => {
  const leaflet = (sample: SamplePackage) => {
    sample.descriptor.qantar.map.bounds = [40, 46, 56, 88];
  };
  const off = added("places", {
    id: "sea",
    kind: "city",
    parent: "kazakhstan",
    lat: "0",
    lon: "0",
    name_en: "Sea",
    name_ru: "Море",
  });
  expect(sampleIssues(all(leaflet, off)).filter((issue) => !issue.includes("land of the map"))).toEqual([
    expect.stringMatching(/^datapackage:qantar\.map\.bounds: hold none of the 4 points of places\.csv, and 3 with /),
    "places:7:lat: warning: 0, 0 lies outside the map; check it, or widen qantar.map.bounds",
  ]);
});

describe("a point on the map that lies far from all others, and swapped would lie among them, gets a second look", () => {
  const place = (id: string, point: { lat: string; lon: string }, kind = "city") =>
    added("places", { id, kind, parent: "kazakhstan", ...point, name_en: id, name_ru: id });
  const shymkent = place("shymkent", { lat: "42.34", lon: "69.59" });
  const SWAPPED = { lat: "71.37", lon: "42.9" };
  const wide = (sample: SamplePackage) => {
    sample.descriptor.qantar.map.bounds = [40, 40, 88, 78];
  };

  const ofPlaces = (issues: readonly string[]) => issues.filter((issue) => issue.startsWith("places:"));

  it("it is told with what to do", () => {
    expect(ofPlaces(sampleIssues(all(wide, shymkent, place("taraz", SWAPPED))))).toEqual([
      "places:8:lat: warning: 71.37, 42.9 of “taraz” lies far from all others, and would lie among them or near with latitude and longitude swapped; look which is which",
    ]);
  });

  it("not where it is abroad", () => {
    expect(ofPlaces(sampleIssues(all(wide, shymkent, place("taraz", SWAPPED, "abroad"))))).toEqual([]);
  });

  it("and not where the map leaves it out: that is an error already", () => {
    expect(sampleIssues(all(shymkent, place("taraz", SWAPPED)))).toEqual([
      "places:8:lat: 71.37, 42.9 looks swapped; latitude comes first",
    ]);
  });
});

describe("an event is placed no finer and no coarser than its place", () => {
  it.each([
    { place: "kazakhstan", precision: "site", says: "kazakhstan is a country; write country" },
    { place: "almaty", precision: "site", says: "almaty is a city; write city or near or district" },
    { place: "almaty", precision: "country", says: "almaty is a city; write city or near or district" },
    { place: "west", precision: "city", says: "west is a region; write region or district" },
    { place: "airport", precision: "city", says: "airport is a site; write site or near" },
  ])("$place is not placed by $precision", ({ place, precision, says }) => {
    expect(sampleIssues(cells("events", 2, { place, place_precision: precision }))).toEqual([
      `events:2:place_precision: is ${precision}, but ${says}, or name another place`,
    ]);
  });

  it.each([
    ["moscow", "city"],
    ["moscow", "country"],
    ["almaty", "near"],
  ])("%s may be placed by %s", (place, precision) => {
    expect(sampleIssues(cells("events", 2, { place, place_precision: precision }))).toEqual([]);
  });
});
