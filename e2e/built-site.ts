import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";

const SHIPPED = "data/kazakhstan-2022-01/datapackage.json";
const BUILT = "dist/data/datapackage.json";

/** What a build is made of: folders, and single files. */
const FOLDERS = ["src", "public", "data/kazakhstan-2022-01"];
const FILES = ["index.html", "embed.html", "vite.config.ts", "package-lock.json"];
const NO_PART = /\.(?:test|fixture)\.tsx?$|\.md$/;

async function nameIn(path: string): Promise<string | null> {
  const text = await readFile(path, "utf8").catch(() => null);
  return text === null ? null : (JSON.parse(text) as { name: string }).name;
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** A source that was changed after the build was written; null where there is none. */
async function changedSince(built: string): Promise<string | null> {
  const { mtimeMs } = await stat(built);
  const sources = [...(await Promise.all(FOLDERS.map(filesIn))).flat(), ...FILES].filter((path) => !NO_PART.test(path));
  const changes = await Promise.all(sources.map(async (path) => ((await stat(path)).mtimeMs > mtimeMs ? [path] : [])));
  return changes.flat()[0] ?? null;
}

/** Stops before the first test where dist/ is not the site of the shipped dataset, or an older one: its tests would say nothing of the sources. */
export default async function builtSite(): Promise<void> {
  const [built, shipped] = await Promise.all([nameIn(BUILT), nameIn(SHIPPED)]);
  if (built !== shipped) {
    const held = built === null ? "no site" : `the site of the dataset ${built}`;
    throw new Error(`dist/ holds ${held}; these tests are of ${shipped}. Run \`npm run build\` first.`);
  }
  const changed = await changedSince(BUILT);
  if (changed !== null) throw new Error(`${changed} was changed after dist/ was built. Run \`npm run build\` first.`);
}
