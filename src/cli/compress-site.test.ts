import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { compressSite } from "#cli/compress-site.ts";

const TEXT = "words and words ".repeat(200);

async function withSite(use: (site: string) => Promise<void>): Promise<void> {
  const site = await mkdtemp(join(tmpdir(), "qantar-compressed-"));
  try {
    await mkdir(join(site, "v/1.0.0"), { recursive: true });
    await use(site);
  } finally {
    await rm(site, { recursive: true });
  }
}

it("beside each text of a site, frozen copies among it, lies what brotli and gzip make of it; beside small files and pictures nothing", async () => {
  await withSite(async (site) => {
    await writeFile(join(site, "index.html"), TEXT);
    await writeFile(join(site, "v/1.0.0/dataset.json"), TEXT);
    await writeFile(join(site, "small.js"), "1");
    await writeFile(join(site, "picture.png"), TEXT);
    await compressSite(site);
    expect((await readdir(site)).sort()).toEqual(
      ["index.html", "index.html.br", "index.html.gz", "picture.png", "small.js", "v"].sort(),
    );
    for (const file of ["index.html", "v/1.0.0/dataset.json"]) {
      expect(brotliDecompressSync(await readFile(join(site, `${file}.br`))).toString()).toBe(TEXT);
      expect(gunzipSync(await readFile(join(site, `${file}.gz`))).toString()).toBe(TEXT);
    }
  });
});

it("what is compressed follows its text, and stays untouched while that does", async () => {
  await withSite(async (site) => {
    const [page, packed] = [join(site, "index.html"), join(site, "index.html.br")];
    await writeFile(page, TEXT);
    await compressSite(site);
    const { mtimeMs } = await stat(packed);
    await compressSite(site);
    expect((await stat(packed)).mtimeMs).toBe(mtimeMs);
    await writeFile(page, `${TEXT}more`);
    await compressSite(site);
    expect(brotliDecompressSync(await readFile(packed)).toString()).toBe(`${TEXT}more`);
  });
});
