import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ASSETS_FILE, formerAssets, keepFormerAssets } from "#cli/former-assets.ts";

let site = "";
beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), "former-"));
});
afterEach(() => rm(site, { recursive: true }));

const assets = async () => (await readdir(join(site, "assets"))).sort();

/** Builds code in place of what was there. */
async function build(...names: string[]) {
  const former = await formerAssets(site);
  await rm(join(site, "assets"), { recursive: true, force: true });
  await mkdir(join(site, "assets"), { recursive: true });
  for (const name of names) await writeFile(join(site, "assets", name), name);
  await keepFormerAssets(site, former);
}

describe("the code of an earlier build", () => {
  it("goes on through the next build, for pages that are open, and is gone after that", async () => {
    await build("a-1.js", "font.woff2");
    await build("a-2.js", "font.woff2");
    expect(await assets()).toEqual(["a-1.js", "a-2.js", "font.woff2"]);
    expect(await readFile(join(site, "assets", "a-1.js"), "utf8")).toBe("a-1.js");
    await build("a-3.js", "font.woff2");
    expect(await assets()).toEqual(["a-2.js", "a-3.js", "font.woff2"]);
  });

  it("goes on however often the same code is built again", async () => {
    await build("a-1.js");
    await build("a-2.js");
    await build("a-2.js");
    await build("a-2.js");
    expect(await assets()).toEqual(["a-1.js", "a-2.js"]);
  });

  it("is told apart from that of this one, and what was compressed of it is left", async () => {
    await build("a-1.js");
    await writeFile(join(site, "assets", "a-1.js.br"), "");
    await build("a-2.js");
    expect(JSON.parse(await readFile(join(site, ASSETS_FILE), "utf8"))).toEqual(["a-2.js"]);
    expect(await assets()).toEqual(["a-1.js", "a-2.js"]);
  });

  it("is nothing where there was no site", async () => {
    expect(await formerAssets(join(site, "none"))).toEqual({ own: [], files: new Map() });
  });
});
