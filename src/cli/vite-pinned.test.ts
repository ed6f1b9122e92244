import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inspect } from "node:util";
import { build } from "vite";
import { describe, expect, it } from "vitest";
import { checksumOf } from "#cli/checksum.ts";
import { withSampleFolder } from "#cli/sample-folder.ts";
import { datasetPlugin } from "#cli/vite-dataset.ts";
import { pagesPlugin } from "#cli/vite-pages.ts";
import { pinnedPlugin } from "#cli/vite-pinned.ts";
import { type SamplePackage, samplePackage } from "#dataset/sample-package.ts";

const TEMPLATE = `<html lang="en" data-root="./"><head><title>{{title}}</title><!-- links --></head><body><!-- still --></body></html>`;

interface Built {
  readonly script?: string;
  readonly outDir?: string;
  readonly previous?: string;
  readonly republish?: boolean;
  readonly aside?: string;
}

/** Builds a small site from the dataset in `folder`; `script` stands for the code of the site. */
async function buildSite(folder: string, { script = "1", outDir = "dist", ...options }: Built = {}): Promise<string> {
  const root = join(folder, "site");
  await mkdir(join(root, "public"), { recursive: true });
  await writeFile(join(root, "index.html"), TEMPLATE);
  await writeFile(join(root, "public", "code.js"), script);
  const plugins = [
    datasetPlugin({ dir: folder }),
    pagesPlugin({ dir: folder }),
    pinnedPlugin({ dir: folder, previous: undefined, aside: join(folder, "aside"), ...options }),
  ];
  await build({ root, base: "./", configFile: false, logLevel: "silent", plugins, build: { outDir } });
  return join(root, outDir);
}

/** Writes the sample dataset anew, changed. */
async function change(folder: string, version: string, alter: (sample: SamplePackage) => void = () => {}) {
  const files = samplePackage((sample) => {
    sample.descriptor.version = version;
    alter(sample);
  });
  for (const [path, text] of files) await writeFile(join(folder, path), text);
}

const retitled = (sample: SamplePackage) => {
  sample.descriptor.qantar.title.en = "Renamed";
};

async function hashesIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hashes = files.sort().map(async (file) => [file, checksumOf(await readFile(file)).sha256] as const);
  return Object.fromEntries(await Promise.all(hashes));
}

describe("a version once frozen", { timeout: 60_000 }, () => {
  it("keeps its bytes when the next one is built, and when the code of the site changes", async () => {
    await withSampleFolder(async (folder) => {
      const first = join(await buildSite(folder), "v", "1.0.0");
      const before = await hashesIn(first);
      expect(Object.keys(before)).toContain(join(first, "ru", "index.html"));
      expect(Object.keys(before)).toContain(join(first, "data", "claims.csv"));

      const site = await buildSite(folder, { script: "2" });
      expect(await hashesIn(first)).toEqual(before);
      expect(await readFile(join(site, "code.js"), "utf8")).toBe("2");

      await change(folder, "2.0.0", retitled);
      await buildSite(folder, { script: "3" });
      expect(await hashesIn(first)).toEqual(before);
      expect(await readdir(join(site, "v"))).toEqual(["1.0.0", "2.0.0"]);
      expect(await readFile(join(site, "v", "2.0.0", "index.html"), "utf8")).toContain("Renamed");
    });
  });

  it("is not built over with other data, unless that is asked for; the site stays as it was", async () => {
    await withSampleFolder(async (folder) => {
      const site = await buildSite(folder);
      const before = await hashesIn(site);
      await change(folder, "1.0.0", retitled);
      const stopped: unknown = await buildSite(folder).catch((error: unknown) => error);
      // Vite prints an error as `inspect` writes it, with the trace that it has.
      expect(inspect(stopped)).toMatch(
        /^\[Error: Version 1\.0\.0 is frozen[^\n]*Raise "version"[^\n]*QANTAR_REPUBLISH=1\.\]$/,
      );
      expect(await hashesIn(site)).toEqual(before);
      await buildSite(folder, { republish: true });
      expect(await readFile(join(site, "v", "1.0.0", "index.html"), "utf8")).toContain("Renamed");
    });
  });

  it("is not frozen while records of an earlier one are gone without a word; the site stays as it was", async () => {
    await withSampleFolder(async (folder) => {
      const site = await buildSite(folder);
      const before = await hashesIn(site);
      const without = (sample: SamplePackage) => {
        sample.tables.events = sample.tables.events.filter(({ id }) => id !== "ev-speech");
        sample.tables.citations = sample.tables.citations.filter(({ event }) => event !== "ev-speech");
      };
      await change(folder, "2.0.0", without);
      await expect(buildSite(folder)).rejects.toThrow(
        /^events: version 1\.0\.0 has published ev-speech, which these data do not have\.\n[^\n]*removed\.csv[^\n]*delete \S*dist\/v\/1\.0\.0\.$/,
      );
      expect(await hashesIn(site)).toEqual(before);
      // What is built over is not held against its data.
      await change(folder, "1.0.0", without);
      await buildSite(folder, { republish: true });
      await change(folder, "1.0.0");
      await buildSite(folder, { republish: true });
      await change(folder, "2.0.0", (sample) => {
        without(sample);
        sample.tables.removed.push({
          id: "ev-speech",
          removed: "2022-02-02",
          reason_en: "Not said.",
          reason_ru: "Не сказано.",
        });
      });
      await buildSite(folder);
      expect(await readdir(join(site, "v"))).toEqual(["1.0.0", "2.0.0"]);
    });
  });

  it("has the same data where another release only explains their columns otherwise", async () => {
    await withSampleFolder(async (folder) => {
      const site = await buildSite(folder);
      const frozen = join(site, "v", "1.0.0", "data", "datapackage.json");
      const older = JSON.parse(await readFile(frozen, "utf8"));
      for (const resource of older.resources) resource.schema = { fields: [] };
      await writeFile(frozen, JSON.stringify(older));
      await buildSite(folder);
      expect(await readFile(frozen, "utf8")).toBe(JSON.stringify(older));
    });
  });

  it("goes on from an earlier site, of which the build may have no other trace", async () => {
    await withSampleFolder(async (folder) => {
      const earlier = await buildSite(folder, { outDir: "published" });
      await change(folder, "2.0.0", retitled);
      const site = await buildSite(folder, { previous: earlier });
      const from = (root: string) => async () => Object.values(await hashesIn(join(root, "v", "1.0.0")));
      expect(await from(site)()).toEqual(await from(earlier)());
      await expect(buildSite(folder, { previous: join(folder, "nowhere") })).rejects.toThrow("QANTAR_PREVIOUS names");
    });
  });

  it("holds no other version, and nothing that speaks for the site as a whole", async () => {
    await withSampleFolder(async (folder) => {
      const site = await buildSite(folder);
      const top = await readdir(join(site, "v", "1.0.0"));
      expect(top.sort()).toEqual(["code.js", "data", "index.html", "oembed", "ru"]);
    });
  });

  it("waits elsewhere while another dataset is built into the same folder, and is back with the next build of its own", async () => {
    await withSampleFolder(async (folder) => {
      const site = await buildSite(folder);
      const before = await hashesIn(join(site, "v", "1.0.0"));
      const rename = (name: string) => (sample: SamplePackage) => {
        sample.descriptor.name = name;
      };
      const { name } = JSON.parse(await readFile(join(folder, "datapackage.json"), "utf8"));
      await change(folder, "2.0.0", rename("another-story"));
      await buildSite(folder);
      expect(await readdir(join(site, "v"))).toEqual(["2.0.0"]);
      await change(folder, "1.0.0", rename(name));
      await buildSite(folder, { script: "2" });
      expect(await readdir(join(site, "v"))).toEqual(["1.0.0"]);
      expect(await hashesIn(join(site, "v", "1.0.0"))).toEqual(before);
    });
  });

  it("in a folder outside of the project stops a build of another dataset, and all in it stays", async () => {
    await withSampleFolder(async (folder) => {
      const outDir = join("..", "outside");
      const site = await buildSite(folder, { outDir });
      await writeFile(join(site, "own.txt"), "own");
      const before = await hashesIn(site);
      await change(folder, "1.0.0", (sample) => {
        sample.descriptor.name = "another-story";
      });
      await expect(buildSite(folder, { outDir })).rejects.toThrow(
        /^v\/1\.0\.0\/ in \S+ is a frozen version of another dataset, sample: build another-story into a folder of its own: npm run build -- --outDir FOLDER\.$/,
      );
      expect(await hashesIn(site)).toEqual(before);
      await change(folder, "1.0.0");
      await buildSite(folder, { outDir });
      expect(await hashesIn(site)).toEqual(before);
    });
  });

  it("is left where it is by a build of another dataset that stops", async () => {
    await withSampleFolder(async (folder) => {
      const another = (alter: (sample: SamplePackage) => void = () => {}) =>
        change(folder, "1.0.0", (sample) => {
          sample.descriptor.name = "another-story";
          alter(sample);
        });
      await another();
      await buildSite(folder);
      await change(folder, "1.0.0");
      const site = await buildSite(folder);
      const before = await hashesIn(site);
      await another(retitled);
      await expect(buildSite(folder)).rejects.toThrow("Version 1.0.0 is frozen");
      expect(await hashesIn(site)).toEqual(before);
    });
  });
});

it("a site is built over no tables of a dataset, no other folder of files, and no file, and all in them stays", {
  timeout: 60_000,
}, async () => {
  await withSampleFolder(async (folder) => {
    const before = await hashesIn(folder);
    const built = (outDir: string) => expect(buildSite(folder, { outDir })).rejects;
    await built("..").toThrow(
      / is not empty, and no build has written it; name a folder that is, or that is not there yet\.$/,
    );
    await built("../claims.csv").toThrow(/claims\.csv is a file, or would lie in one; name a folder\.$/);
    await built(".").toThrow("no build has written it");
    expect(await hashesIn(folder)).toMatchObject(before);
  });
});
