import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";

const WORKSHOP = "node_modules/.qantar";

/**
 * Builds one of the page's own modules for Node and imports it. Needs the working directory to be that of the project. Class
 * names are those of the site's style sheet, as both builds name them by file.
 */
export async function builtForNode(entry: string) {
  await mkdir(WORKSHOP, { recursive: true });
  const outDir = await mkdtemp(join(WORKSHOP, "drawing-"));
  try {
    await build({ logLevel: "error", build: { ssr: entry, outDir, emptyOutDir: true, copyPublicDir: false } });
    return await import(pathToFileURL(join(outDir, `${basename(entry, extname(entry))}.js`)).href);
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}
