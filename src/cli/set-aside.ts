import { mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
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
  const others = await versionsOfOthers(site, name);
  for (const [version, owner] of others) await moveTo(join(versions, version), join(aside, owner, version));
  const mine = join(aside, name);
  const there = await foldersIn(versions);
  for (const version of await foldersIn(mine)) {
    if (!there.includes(version)) await moveTo(join(mine, version), join(versions, version));
  }
  return [...new Set(others.values())].sort();
}

/** The frozen versions in a built site that are of other datasets than the one of this name: each with the name of its own. */
export async function versionsOfOthers(site: string, name: string): Promise<ReadonlyMap<string, string>> {
  const others = new Map<string, string>();
  for (const version of await foldersIn(join(site, VERSIONS))) {
    const owner = await ownerOf(join(site, VERSIONS, version));
    if (owner !== null && owner !== name) others.set(version, owner);
  }
  return others;
}

/** Where the frozen versions of a dataset lie in a site or wait for its next build, by version; none wait where `aside` is null. */
export async function frozenFolders(
  site: string,
  name: string,
  aside: string | null,
): Promise<ReadonlyMap<string, string>> {
  const folders = new Map<string, string>();
  if (aside !== null) {
    for (const version of await foldersIn(join(aside, name))) folders.set(version, join(aside, name, version));
  }
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
  await rename(from, to);
}
