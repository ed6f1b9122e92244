import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { buildName, isKept, isOffered, keepOffline } from "#cli/keep-offline.ts";

let site = "";
afterEach(() => rm(site, { recursive: true, force: true }));

async function siteWith(files: Readonly<Record<string, string>> = {}) {
  site = await mkdtemp(join(tmpdir(), "keep-"));
  const all = {
    "index.html": '<html lang="en" data-offline="b1">',
    "ru/index.html": "<html>",
    "embed.html": "<html>",
    "assets/index-abc.js": "1",
    "assets/index-abc.js.br": "1",
    "data/datapackage.json": '{"version":"2.1.0"}',
    "v/1.0.0/index.html": "<html>",
    "service-worker.js": "work();\n",
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), text);
  }
  return site;
}

async function told() {
  const worker = await readFile(join(site, "service-worker.js"), "utf8");
  const [about = "", files = "", ...code] = worker.split("\n");
  const json = (line: string) => JSON.parse(line.replace(/^const \w+ = /, "").replace(/;$/, ""));
  return {
    about: json(about),
    files: json(files) as { url: string; revision: string | null }[],
    code: code.join("\n"),
  };
}

describe("what is kept on a device", () => {
  it.each([
    ["index.html", "kk/index.html", "early.js", "icon.svg", "THIRD-PARTY.txt"],
    [
      "assets/index-abc.js",
      "assets/open-dashboard-abc.js",
      "assets/shared-abc.css",
      "assets/golos-text-latin-400-normal-abc.woff2",
    ],
    ["data/dataset.json", "data/events.parquet", "basemap/lakes.json", "basemap/poster.svg"],
  ])("holds the dashboards and what they show: %s", (...paths) => {
    expect(paths.filter((path) => !isKept(path))).toEqual([]);
  });

  it.each([
    ["embed.html", "ru/embed.html", "embed.js", "embed-1.js"],
    ["assets/embed-abc.js", "assets/open-embed-abc.js", "assets/open-embed-abc.css", "assets/still-embed-ru-abc.css"],
    ["v/1.2.0/index.html", "v/1.2.0/data/dataset.json", "figures/killed-en.svg", "oembed/en.json"],
    ["index.html.br", "data/dataset.json.gz", "nginx.conf.example", "robots.txt", "service-worker.js", "offline.json"],
  ])("holds no embedded page, no frozen copy and nothing that only servers read: %s", (...paths) => {
    expect(paths.filter(isKept)).toEqual([]);
  });

  it("is told to the worker once, with the address of each page as readers ask for it", async () => {
    await keepOffline(await siteWith());
    await keepOffline(site);
    const { about, files, code } = await told();
    expect(about).toEqual({ build: "b1", version: "2.1.0", bytes: 60 });
    expect(files.map(({ url }) => url)).toEqual(["assets/index-abc.js", "data/datapackage.json", "./", "ru/"]);
    expect(code).toBe("work();\n");
    expect(JSON.parse(await readFile(join(site, "offline.json"), "utf8"))).toEqual(about);
  });

  it("is fetched anew where it changed, and not where it did not", async () => {
    await keepOffline(await siteWith());
    const { files } = await told();
    await writeFile(join(site, "data/datapackage.json"), '{"version":"2.1.1"}');
    const { about } = { about: await keepOffline(site) };
    expect(about.version).toBe("2.1.1");
    const changed = (await told()).files.filter(({ revision }, i) => revision !== files[i]?.revision);
    expect(changed.map(({ url }) => url)).toEqual(["data/datapackage.json"]);
    const fixed = files.filter(({ revision }) => revision === null);
    expect(fixed.map(({ url }) => url)).toEqual(["assets/index-abc.js"]);
  });

  it("is nothing where the page says of no build, as that of a frozen copy of older code", async () => {
    await siteWith({ "index.html": "<html>" });
    await expect(keepOffline(site)).rejects.toThrow("it has no data-offline");
  });
});

it("a build has the same name wherever it was made, and another one with other files", () => {
  expect(buildName(["a", "b"])).toBe(buildName(["b", "a"]));
  expect(buildName(["a", "b"])).not.toBe(buildName(["a", "c"]));
});

it("to keep the site is offered unless QANTAR_OFFLINE says off, and a word that is neither stops the build", () => {
  expect(["", "on", "off"].map(isOffered)).toEqual([true, true, false]);
  expect(() => isOffered("no")).toThrow('QANTAR_OFFLINE has to be "on" or "off", not "no".');
});
