import { cp, mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { VERSIONS } from "#cli/pinned-versions.ts";
import { DESCRIPTOR_FILE } from "#dataset/read-descriptor.ts";

/** Where the frozen versions of other datasets wait, a folder for each dataset by its name. */
export const ASIDE = join("node_modules", ".qantar", "frozen");

/**
 * Takes the frozen versions of other datasets out of a built site, so that a site publishes one dataset only, and brings back those of
 * this one that an earlier build took out. Nothing is lost by it but when `node_modules` is removed.
 * @param site the folder of the built site, which need not be there
 * @param name the name of the dataset that is built
 * @param aside the folder where they wait
 * @returns the names of the datasets that were taken out
 */
export async function setAside(site: string, name: string, aside: string): Promise<readonly string[]> {
  const versions = join(site, VERSIONS);
  const others = new Set<string>();
  for (const version of await foldersIn(versions)) {
    const owner = await ownerOf(join(versions, version));
    if (owner === null || owner === name) continue;
    others.add(owner);
    await moveTo(join(versions, version), join(aside, owner, version));
  }
  const mine = join(aside, name);
  const there = await foldersIn(versions);
  for (const version of await foldersIn(mine)) {
    if (!there.includes(version)) await moveTo(join(mine, version), join(versions, version));
  }
  return [...others].sort();
}

/** Where the frozen versions of a dataset lie or wait, by version, whether or not they have been brought back. */
export async function frozenFolders(site: string, name: string, aside: string): Promise<ReadonlyMap<string, string>> {
  const folders = new Map<string, string>();
  for (const version of await foldersIn(join(aside, name))) folders.set(version, join(aside, name, version));
  for (const version of await foldersIn(join(site, VERSIONS))) {
    const folder = join(site, VERSIONS, version);
    if ([name, null].includes(await ownerOf(folder))) folders.set(version, folder);
  }
  return folders;
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

/** The name of the dataset that a frozen version is of; null where it does not say. */
async function ownerOf(folder: string): Promise<string | null> {
  const text = await readFile(join(folder, "data", DESCRIPTOR_FILE), "utf8").catch(() => null);
  if (text === null) return null;
  try {
    const { name } = JSON.parse(text) as { name?: unknown };
    return typeof name === "string" && /^[a-z0-9][\w.-]*$/.test(name) ? name : null;
  } catch {
    return null;
  }
}

async function moveTo(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await mkdir(join(to, ".."), { recursive: true });
  await rename(from, to).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== "EXDEV") throw error;
    // They lie on two file systems: what is copied in part has another name.
    const half = `${to}.half`;
    await rm(half, { recursive: true, force: true });
    await cp(from, half, { recursive: true });
    await rename(half, to);
    await rm(from, { recursive: true });
  });
}
