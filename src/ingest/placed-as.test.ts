import { expect, it } from "vitest";
import { datasetOf, importBy } from "#ingest/foreign-files.fixture.ts";

const placedAs = (place: object) => {
  const made = importBy(
    { events: { start: "d", title: "t", place: { name: "p", ...place } } },
    "d,t,p,y,x\n2022-01-05,A,B,43.2,76.9\n2022-01-06,A,C,,\n",
  );
  return {
    said: made.report.found.find((line) => line.includes("known to the")),
    known: datasetOf(made).events.map(({ placePrecision }) => placePrecision),
  };
};

it("how closely all places are known is said as the events have it, with and without coordinates", () => {
  expect(placedAs({ lat: "y", lon: "x" })).toEqual({
    said: "places with coordinates are taken as known to the city (precision in the mapping), those without to the district",
    known: ["city", "district"],
  });
  expect(placedAs({})).toEqual({
    said: "no place is taken as known to the city (precision in the mapping), since no columns have coordinates: they are known to the district",
    known: ["district", "district"],
  });
  expect(placedAs({ precision: "region" })).toEqual({
    said: "all places are taken as known to the region (precision in the mapping)",
    known: ["region", "region"],
  });
});
