import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/**
 * A new folder for the site of a test, removed when the test ends. It is not inside the dataset's: the development server keeps
 * JSON files of its own beside the page, which come and go while the dataset is read.
 */
export async function sampleSite(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "qantar-site-"));
  onTestFinished(() => rm(root, { recursive: true }));
  return root;
}
