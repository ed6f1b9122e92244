import { describe, expect, it } from "vitest";
import { geoPath } from "#features/map/geo-path.ts";

const project = (lng: number, lat: number) => ({ x: lng * 10, y: -lat * 10 });

describe("the path of an outline", () => {
  it("closes every ring of an area, and no line", () => {
    const ring = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ];
    expect(geoPath({ type: "Polygon", coordinates: [ring] }, project)).toBe("M0 0L10 0L10 -10L0 0Z");
    expect(geoPath({ type: "MultiLineString", coordinates: [ring.slice(0, 2), ring.slice(1, 3)] }, project)).toBe(
      "M0 0L10 0M10 0L10 -10",
    );
  });

  it("holds all shapes of a collection", () => {
    const line = (lat: number): GeoJSON.Feature => ({
      type: "Feature",
      properties: null,
      geometry: {
        type: "LineString",
        coordinates: [
          [0, lat],
          [1, lat],
        ],
      },
    });
    expect(geoPath({ type: "FeatureCollection", features: [line(0), line(1)] }, project)).toBe(
      "M0 0L10 0M0 -10L10 -10",
    );
  });

  it("leaves out what is too small to be seen, and points", () => {
    const tiny = [
      [0, 0],
      [0.001, 0.001],
      [0, 0],
    ];
    expect(geoPath({ type: "Polygon", coordinates: [tiny] }, project)).toBe("");
    expect(geoPath({ type: "Point", coordinates: [0, 0] }, project)).toBe("");
  });
});
