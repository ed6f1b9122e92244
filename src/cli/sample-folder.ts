import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type SamplePackage, samplePackage } from "#dataset/sample-package.ts";

/**
 * Writes the sample dataset to a new folder, calls `use` with its path and that of an empty folder for a site beside it, and removes
 * both again. For tests. (Not inside it: a development server keeps JSON files beside its page, which come and go.)
 */
export async function withSampleFolder(
  use: (folder: string, site: string) => Promise<void>,
  change?: (sample: SamplePackage) => void,
): Promise<void> {
  const parent = await mkdtemp(join(tmpdir(), "qantar-sample-"));
  const folder = join(parent, "dataset");
  const site = join(parent, "site");
  try {
    await mkdir(folder);
    await mkdir(site);
    for (const [path, text] of samplePackage(change)) await writeFile(join(folder, path), text);
    await use(folder, site);
  } finally {
    await rm(parent, { recursive: true });
  }
}
