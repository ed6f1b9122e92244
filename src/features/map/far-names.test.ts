import { expect, test } from "vitest";
import { standingFree } from "#features/map/far-names.ts";

const feature = (geometry: GeoJSON.Geometry): GeoJSON.Feature => ({ type: "Feature", properties: {}, geometry });
const country = feature({
  type: "MultiPoint",
  coordinates: [
    [90, 24],
    [89, 25.5],
    [90, 22],
  ],
});
const at = (lon: number, lat: number) => ({ lat, lon });
const coordinates = (marks: Parameters<typeof standingFree>[1]) =>
  standingFree([country], marks).map(({ geometry }) => geometry);

test("a country is named where it has most room, unless a mark lies there: then at the next point that is free", () => {
  expect(coordinates([at(76, 43)])).toEqual([{ type: "Point", coordinates: [90, 24] }]);
  expect(coordinates([])).toEqual([{ type: "Point", coordinates: [90, 24] }]);
  expect(coordinates([at(90.1, 24.1), at(91.8, 22.4)])).toEqual([{ type: "Point", coordinates: [89, 25.5] }]);
});

test("where marks lie at all points, the name stands farthest from them", () => {
  const everywhere = [at(90, 24), at(89, 25.5), at(90, 22.1), at(60, 10)];
  expect(coordinates(everywhere)).toEqual([{ type: "Point", coordinates: [90, 22] }]);
});

test("a name with a point of its own stays on it", () => {
  const town = feature({ type: "Point", coordinates: [90, 24] });
  expect(standingFree([town], [at(90, 24)])).toEqual([town]);
});
