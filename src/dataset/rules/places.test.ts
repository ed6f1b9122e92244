import { describe, expect, it } from "vitest";
import { cells, sampleIssues } from "#dataset/sample-package.ts";

describe("a place has the point of its kind", () => {
  const swapped = "76.9286, 43.2567 looks swapped; latitude comes first";
  const outside = "warning: 10, 10 lies outside the map; check it, or widen qantar.map.bounds";
  it.each([
    { rule: "a city needs a point", row: 4, to: { lat: "", lon: "" }, says: ["4:lat: is empty; a city needs a point"] },
    { rule: "a site needs a point", row: 5, to: { lat: "", lon: "" }, says: ["5:lat: is empty; a site needs a point"] },
    { rule: "a country needs none", row: 2, to: { lat: "", lon: "" }, says: [] },
    {
      rule: "a point has a longitude",
      row: 4,
      to: { lon: "" },
      says: ["4:lon: is empty; a point needs both latitude and longitude"],
    },
    {
      rule: "a point has a latitude",
      row: 2,
      to: { lat: "" },
      says: ["2:lat: is empty; a point needs both latitude and longitude"],
    },
    { rule: "latitude comes first", row: 4, to: { lat: "76.9286", lon: "43.2567" }, says: [`4:lat: ${swapped}`] },
    { rule: "latitude ends at the poles", row: 4, to: { lat: "92" }, says: ["4:lat: 92 is above 90"] },
    { rule: "longitude ends at 180", row: 4, to: { lon: "-180.5" }, says: ["4:lon: -180.5 is below -180"] },
    {
      rule: "a place off the map gets a second look",
      row: 4,
      to: { lat: "10", lon: "10" },
      says: [`4:lat: ${outside}`],
    },
    { rule: "a place abroad may lie off the map", row: 6, to: { lat: "39.9", lon: "116.4" }, says: [] },
    {
      rule: "a city lies in another place",
      row: 4,
      to: { parent: "" },
      says: ["4:parent: is empty; name the place that holds it"],
    },
    {
      rule: "no place lies in itself",
      row: 4,
      to: { parent: "airport" },
      says: [
        "4:parent: leads back to almaty itself; break the circle",
        "5:parent: leads back to airport itself; break the circle",
      ],
    },
  ])("$rule", ({ row, to, says }) => {
    const issues = sampleIssues(cells("places", row, to));
    const ofPlaces = issues.filter((issue) => issue.startsWith("places:"));
    expect(ofPlaces).toEqual(says.map((rest) => `places:${rest}`));
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
