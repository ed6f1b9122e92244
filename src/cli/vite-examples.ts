import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import { afterBuild } from "#cli/after-build.ts";
import { folderOf } from "#cli/dataset-folder.ts";
import { EXAMPLES, exampleFits } from "#cli/example-page.ts";
import { sourceIn } from "#cli/read-source.ts";

/**
 * Takes the example of a story that moves the map out of a built site where the steps would move nothing of its dataset. Comes
 * before what freezes and compresses the site. Whoever has taken the example out of their copy builds without it.
 */
export function examplesPlugin({ dir = folderOf(undefined) }: { dir?: string } = {}): Plugin {
  return afterBuild("qantar-examples", async (site) => {
    const folder = join(site, EXAMPLES.folder);
    const page = await readFile(join(folder, EXAMPLES.page), "utf8").catch(() => null);
    if (page === null) return;
    const { dataset } = await sourceIn(dir);
    if (!exampleFits(page, dataset)) await rm(folder, { recursive: true });
  });
}
