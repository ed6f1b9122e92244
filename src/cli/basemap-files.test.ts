import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { OUTLINES, OUTLINES_BOX } from "#dataset/outlines.ts";
import { northAt } from "#ingest/in-country.ts";

const read = (name: string) => readFileSync(new URL(`../../public/basemap/${name}`, import.meta.url));
const checksums: Record<string, { sha256: string; bytes: number }> = JSON.parse(read("checksums.json").toString());

interface Region {
  readonly id: string;
  readonly properties: { readonly name_en: string; readonly name_ru: string; readonly name_kk: string };
}

/** Each corner of the outline of the country, in degrees. */
function cornersOfCountry(): [lon: number, lat: number][] {
  const { arcs, objects, transform } = JSON.parse(read("basemap.json").toString());
  const { scale, translate } = transform;
  return objects.country.arcs.flat(2).flatMap((at: number) => {
    let [x, y] = [0, 0];
    return arcs[at < 0 ? ~at : at].map(([right, up]: [number, number]) => {
      [x, y] = [x + right, y + up];
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

describe("the base map", () => {
  it("is what its recipe wrote, byte for byte", () => {
    const names = Object.keys(checksums);
    expect(names).toContain("basemap.json");
    for (const name of names) {
      const bytes = read(name);
      expect(createHash("sha256").update(bytes).digest("hex"), name).toBe(checksums[name]?.sha256);
    }
  });

  it("has the outlines that an import knows, those of regions and those of cities", () => {
    const { geometries } = JSON.parse(read("basemap.json").toString()).objects.regions;
    const drawn = geometries.map(({ id, properties: { name_en, name_ru, name_kk } }: Region) => [
      id,
      { kind: name_en.endsWith(" Region") ? "region" : "city", names: [name_en, name_ru, name_kk] },
    ]);
    const known = [...OUTLINES].map(([id, { kind, names }]) => [id, { kind, names: names.slice(0, 3) }] as const);
    expect(new Map(drawn)).toEqual(new Map(known));
  });

  it("has all outlines in the box that an import knows, which they fill", () => {
    const corners = cornersOfCountry();
    const [lons, lats] = [corners.map(([lon]) => lon), corners.map(([, lat]) => lat)];
    const ends = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
    const { west, south, east, north } = OUTLINES_BOX;
    for (const [at, side] of [west, south, east, north].entries()) {
      expect(Math.abs(side - ends[at]!)).toBeLessThan(0.02);
      expect(at < 2 ? side <= ends[at]! : side >= ends[at]!).toBe(true);
    }
  });

  it("has the north-western border where an import knows it, less than a degree off, and no land beyond", () => {
    const corners = cornersOfCountry();
    for (const [lon, lat] of corners) if (lon <= OUTLINES_BOX.north) expect(lat).toBeLessThan(northAt(lon));
    for (let lon = 47; lon <= OUTLINES_BOX.north; lon += 0.5) {
      const lats = corners.flatMap(([x, y]) => (Math.abs(x - lon) < 0.25 ? [y] : []));
      expect(northAt(lon) - Math.max(...lats)).toBeLessThan(1);
    }
  });

  it("has an outline for every region of the dataset that has a point; those that the articles leave vague have none", () => {
    const topology = JSON.parse(read("basemap.json").toString());
    const outlines = topology.objects.regions.geometries.map((region: { id: string }) => region.id);
    const places = readFileSync(new URL("../../data/kazakhstan-2022-01/places.csv", import.meta.url), "utf8");
    const regions = [...places.matchAll(/^([a-z-]+),region,[^,]*,(-?[\d.]*),/gm)];
    expect(regions.length).toBeGreaterThan(1);
    const pointed = regions.flatMap(([, id, latitude]) => (latitude === "" ? [] : [id]));
    expect(pointed.length).toBeGreaterThan(0);
    expect(outlines).toEqual(expect.arrayContaining(pointed));
  });
});
