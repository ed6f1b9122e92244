import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type SamplePackage, samplePackage } from "#dataset/sample-package.ts";

/** Writes the sample dataset to a new folder, calls `use` with its path and removes it again. For tests. */
export async function withSampleFolder(
  use: (folder: string) => Promise<void>,
  change?: (sample: SamplePackage) => void,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "qantar-sample-"));
  try {
    for (const [path, text] of samplePackage(change)) await writeFile(join(folder, path), text);
    await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
