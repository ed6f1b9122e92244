import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Names the code, styles and fonts of the build that a site holds, apart from those of the build before. */
export const ASSETS_FILE = "assets.json";

const FOLDER = "assets";

/** The assets of a site by their names, and which of them are of its own build. */
export interface FormerAssets {
  readonly own: readonly string[];
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Reads the assets of a site as it was built before; there are none where there is no such site, or one of an older kind. */
export async function formerAssets(site: string): Promise<FormerAssets> {
  const list = await readFile(join(site, ASSETS_FILE), "utf8").catch(() => "[]");
  const names = await assetsOf(site);
  const files = await Promise.all(names.map(async (name) => [name, await readFile(join(site, FOLDER, name))] as const));
  return { own: JSON.parse(list), files: new Map(files) };
}

/**
 * Lets the assets of the build before go on beside those of a site that was just built, since pages that are open ask for them; those
 * of builds before that are gone. Where the same code is built again, the build before is still the one before that code.
 */
export async function keepFormerAssets(site: string, { own, files }: FormerAssets): Promise<void> {
  const now = (await assetsOf(site)).sort();
  const same = JSON.stringify(now) === JSON.stringify(own);
  const kept = [...files].filter(([name]) => !now.includes(name) && (same || own.includes(name)));
  await mkdir(join(site, FOLDER), { recursive: true });
  for (const [name, bytes] of kept) await writeFile(join(site, FOLDER, name), bytes);
  await writeFile(join(site, ASSETS_FILE), `${JSON.stringify(now)}\n`);
}

/** What was compressed is made anew. */
async function assetsOf(site: string): Promise<string[]> {
  const names = await readdir(join(site, FOLDER)).catch(() => []);
  return names.filter((name) => !/\.(?:br|gz)$/.test(name));
}
