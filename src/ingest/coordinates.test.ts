import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Axis, coordinatesIn, type Degrees, degreesOf } from "#ingest/coordinates.ts";

describe("a coordinate is read as others write it", () => {
  it.each<[string, Axis, Degrees]>([
    ["-0.2186", "latitude", { value: -0.2186, reckoned: false }],
    ["48,8534", "latitude", { value: 48.8534, reckoned: false }],
    ["−78.5097", "longitude", { value: -78.5097, reckoned: false }],
    ["٤٣.٢٥", "latitude", { value: 43.25, reckoned: false }],
    ["0.2186° S", "latitude", { value: -0.2186, reckoned: true }],
    ["78.5097W", "longitude", { value: -78.5097, reckoned: true }],
    ["W 78.5097", "longitude", { value: -78.5097, reckoned: true }],
    ["0°13'07\"S", "latitude", { value: -0.218611, reckoned: true }],
    ["78° 30′ 35″ W", "longitude", { value: -78.509722, reckoned: true }],
    ["43°14′ с. ш.", "latitude", { value: 43.233333, reckoned: true }],
    ["76°53′ в. д.", "longitude", { value: 76.883333, reckoned: true }],
    ["-43°30'", "latitude", { value: -43.5, reckoned: true }],
  ])("%s as a %s", (text, axis, degrees) => {
    expect(degreesOf(text, axis)).toEqual(degrees);
  });

  it.each<[string, Axis]>([
    ["", "latitude"],
    ["78.5 W", "latitude"],
    ["-78.5 W", "longitude"],
    ["43°75'", "latitude"],
    ["43.5°30'", "latitude"],
    ["1,234.5", "latitude"],
    ["north", "latitude"],
    ["N 43 S", "latitude"],
  ])("%j as a %s is none", (text, axis) => {
    expect(degreesOf(text, axis)).toBeNull();
  });

  it("every coordinate comes back from degrees, minutes and seconds", () => {
    fc.assert(
      fc.property(fc.integer({ min: -179 * 3600, max: 179 * 3600 }), (seconds) => {
        const whole = Math.abs(seconds);
        const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
        const text = `${parts[0]}°${parts[1]}'${parts[2]}"${seconds < 0 ? "W" : "E"}`;
        expect(degreesOf(text, "longitude")?.value).toBeCloseTo(seconds / 3600, 5);
      }),
    );
  });
});

describe("a cell may hold both, latitude first unless it says otherwise", () => {
  it.each<[string, string, string]>([
    ["43.25, 76.95", "43.25", "76.95"],
    ["[43.25; -76.95]", "43.25", "-76.95"],
    ["9.0054 38.7636 2355.1 4.9", "9.0054", "38.7636"],
    ["POINT (-74.0721 4.7110)", "4.7110", "-74.0721"],
    ["SRID=4326;POINT(-74.0721 4.7110)", "4.7110", "-74.0721"],
    ["0.2186° S, 78.5097° W", "0.2186° S", "78.5097° W"],
    ["78°30'W 0°13'S", "0°13'S", "78°30'W"],
    ["N43.25 E76.95", "N43.25", "E76.95"],
  ])("%s", (text, latitude, longitude) => {
    expect(coordinatesIn(text)).toEqual([latitude, longitude]);
  });

  it.each(["", "Rivertown", "43.25", "43 14 20 76", "43.25, 76.95, 5.5.5", "POLYGON ((1 2, 3 4))"])(
    "%j does not",
    (text) => {
      expect(coordinatesIn(text)).toBeNull();
    },
  );
});
