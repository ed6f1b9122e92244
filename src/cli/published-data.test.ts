import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { unzipSync } from "fflate";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checksumOf } from "#cli/checksum.ts";
import { buildFolder, validateFolder } from "#cli/data-commands.ts";
import { DEFAULT_FOLDER, readFolder } from "#cli/dataset-folder.ts";
import { publishedData } from "#cli/published-data.ts";
import { readDataset } from "#dataset/read-dataset.ts";
import { sampleDataset, samplePackage } from "#dataset/sample-package.ts";
import { TABLE_NAMES } from "#dataset/table-name.ts";

let out = "";
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), "qantar-published-"));
  await buildFolder(DEFAULT_FOLDER, { out }, () => {});
});
afterAll(() => rm(out, { recursive: true }));

const json = async (name: string) => JSON.parse(await readFile(join(out, name), "utf8"));

describe("what is published of the shipped dataset", () => {
  it("is in the manifest, every file with its size and its hash, and nothing else is", async () => {
    const { version, files } = await json("manifest.json");
    expect(version).toBe((await json("datapackage.json")).version);
    const names = (await readdir(out, { recursive: true })).filter((name) => name !== "manifest.json").sort();
    expect(files.map((file: { path: string }) => file.path)).toEqual(names);
    for (const { path, bytes, sha256 } of files) {
      expect({ path, bytes, sha256 }).toEqual({ path, ...checksumOf(await readFile(join(out, path))) });
    }
    for (const name of [
      "CITATION.cff",
      "LICENSE",
      "CHANGELOG.md",
      "events.geojson",
      "claims.json",
      "corrections.json",
    ]) {
      expect(names).toContain(name);
    }
  });

  it("holds the tables byte for byte, and a descriptor that tells their sizes and hashes", async () => {
    for (const { path, bytes, hash } of (await json("datapackage.json")).resources) {
      const table = await readFile(join(out, path));
      expect(table.equals(await readFile(join(DEFAULT_FOLDER, path))), path).toBe(true);
      const checksum = checksumOf(table);
      expect({ bytes, hash }).toEqual({ bytes: checksum.bytes, hash: `sha256:${checksum.sha256}` });
    }
  });

  it("is a valid dataset itself, the same as the one it was made of", async () => {
    expect(await validateFolder(out, () => {})).toBe(true);
    const { dataset } = readDataset(await readFolder(out));
    expect(dataset).toEqual(readDataset(await readFolder(DEFAULT_FOLDER)).dataset);
  });

  it("is in one ZIP, too: unpacked, a folder that is valid; the same dataset makes the same bytes", async () => {
    const zip = await readFile(join(out, "datapackage.zip"));
    const unpacked = Object.entries(unzipSync(zip));
    const { name, version } = await json("manifest.json");
    expect(new Set(unpacked.map(([path]) => dirname(path)))).toEqual(new Set([`${name}-v${version}`]));
    const folder = await mkdtemp(join(tmpdir(), "qantar-zip-"));
    for (const [path, bytes] of unpacked) await writeFile(join(folder, basename(path)), bytes);
    expect(await validateFolder(folder, () => {})).toBe(true);
    await buildFolder(folder, { out: join(folder, "again") }, () => {});
    expect((await readFile(join(folder, "again", "datapackage.zip"))).equals(zip)).toBe(true);
    await rm(folder, { recursive: true });
  });

  it("is compiled for a page in each language, too, which weighs less, and of which nobody else is told", async () => {
    const sizes = await Promise.all(
      ["", ".en", ".ru", ".kk"].map(async (end) => (await readFile(join(out, `dataset${end}.json`))).length),
    );
    for (const size of sizes.slice(1)) expect(size).toBeLessThan(0.65 * sizes[0]!);
    const { distribution } = await json("dataset.jsonld");
    expect(JSON.stringify(distribution)).not.toMatch(/dataset\.(?:\w+\.)?json"/);
  });

  it("has every claim and event once, with every citation", async () => {
    const { dataset } = readDataset(await readFolder(DEFAULT_FOLDER));
    const { claims } = await json("claims.json");
    const { features } = await json("events.geojson");
    const ids = (records: readonly { id: string }[]) => records.map((record) => record.id);
    expect(ids(claims)).toEqual(ids(dataset!.claims));
    expect(ids(features)).toEqual(ids(dataset!.events));
    const cited = [...claims, ...features.map((feature: { properties: object }) => feature.properties)];
    expect(cited.flatMap((entry) => entry.citations)).toHaveLength(dataset!.citations.length);
    const linked = await json("dataset.jsonld");
    expect(linked.hasPart.map((claim: { identifier: string }) => claim.identifier)).toEqual(ids(dataset!.claims));
  });

  it("has its events as GeoJSON that RFC 7946 allows, every point within the land of the dataset", async () => {
    const { dataset } = readDataset(await readFolder(DEFAULT_FOLDER));
    const [west, south, east, north] = dataset!.meta.map.bounds;
    const degrees = (least: number, most: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));
    const point = v.strictObject({
      type: v.literal("Point"),
      coordinates: v.strictTuple([degrees(west, east), degrees(south, north)]),
    });
    const collection = v.looseObject({
      type: v.literal("FeatureCollection"),
      features: v.array(
        v.strictObject({
          type: v.literal("Feature"),
          id: v.string(),
          geometry: v.nullable(point),
          properties: v.looseObject({ without_point: v.nullable(v.string()) }),
        }),
      ),
      // What an older edition had, and what belongs to the parts.
      crs: v.optional(v.never()),
      geometry: v.optional(v.never()),
      properties: v.optional(v.never()),
    });
    const { features } = v.parse(collection, await json("events.geojson"));
    expect(features.filter(({ geometry }) => geometry).length).toBeGreaterThan(20);
    for (const { geometry, properties } of features) expect(geometry === null).toBe(properties.without_point !== null);
  });

  it("tells its changes up to the version that it is", async () => {
    const { version } = await json("datapackage.json");
    const headings = (await readFile(join(out, "CHANGELOG.md"), "utf8")).match(/^## .*$/gm);
    expect(headings?.[0]).toContain(version);
  });
});

describe("the published files of any dataset", () => {
  const published = (site: string | null, files = samplePackage()) =>
    publishedData({ dataset: sampleDataset(), files, site });

  it("are the same bytes for the same dataset, however its folder was listed", () => {
    const backwards = new Map([...samplePackage()].reverse());
    expect([...published(null, backwards)]).toEqual([...published(null)]);
  });

  it("name the address of this version where the site is known, and no address of ours where it is not", () => {
    expect(published("https://news.example/q/").get("CITATION.cff")).toContain(
      'url: "https://news.example/q/v/1.0.0/"',
    );
    expect(published(null).get("CITATION.cff")).not.toMatch(/^url:/m);
    expect(published(null).get("dataset.jsonld")).toContain('"../?claim=cl-killed"');
  });

  it("have to differ in name", () => {
    const files = samplePackage((sample) => {
      sample.descriptor.resources.find(({ name }) => name === "claims")!.path = "claims.json";
    });
    files.set("claims.json", files.get("claims.csv")!);
    expect(() => published(null, files)).toThrow("claims.json");
  });

  it("hold each table of the descriptor", () => {
    for (const name of TABLE_NAMES) expect([...published(null).keys()]).toContain(`${name}.csv`);
  });
});
