import type { Dirent } from "node:fs";
import { access, readdir, stat } from "node:fs/promises";
import { dirname, join, normalize } from "node:path";
import { DESCRIPTOR_FILE } from "#dataset/read-descriptor.ts";

/** So many folders down a dataset is looked for. */
const DEPTH = 3;
const MOST_NAMED = 8;
/** Folders in which nobody keeps a dataset. */
const PASSED_BY = /^(?:\.|node_modules$|dist$)/;

/**
 * What to say to somebody who named a folder that is no dataset, where one lies below it, around it or packed in it; null where
 * `named` is a dataset, and where there is none near. `command` is what to type for the folder of a dataset.
 */
export async function meantInstead(named: string, command: (folder: string) => string): Promise<string | null> {
  if (await isDataset(named)) return null;
  const isFile = (await stat(named).catch(() => null))?.isFile() === true;
  if (isFile && /\.zip$/i.test(named)) return toUnpack(named);
  const { folders, zips } = await below(named, DEPTH);
  const around = folders.length === 0 ? await above(named) : [];
  const meant = [...folders, ...around];
  const lines = meant.slice(0, MOST_NAMED).map((folder) => `  ${command(folder)}`);
  if (meant.length > lines.length) lines.push(`  … and ${meant.length - lines.length} more`);
  const where = around.length > 0 ? "it lies in one" : meant.length === 1 ? "one lies below it" : "some lie below it";
  if (meant.length > 0) lines.unshift(`${named} is no dataset, but ${where}; type`);
  // A zip file beside a dataset is what that was unpacked from.
  else if (zips.length > 0) lines.push(`${named} is no dataset.`, ...zips.map(toUnpack));
  return lines.join("\n") || null;
}

function toUnpack(zip: string): string {
  return `${zip} is packed; unpack it, and name the folder that it becomes.`;
}

interface Below {
  readonly folders: readonly string[];
  /** Those in the folder itself. */
  readonly zips: readonly string[];
}

async function below(folder: string, depth: number): Promise<Below> {
  const entries: Dirent[] = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = (fits: (entry: Dirent) => boolean) =>
    entries
      .filter(fits)
      .map(({ name }) => join(folder, name))
      .sort();
  const zips = names((entry) => entry.isFile() && /\.zip$/i.test(entry.name));
  const inside = names((entry) => entry.isDirectory() && !PASSED_BY.test(entry.name));
  const found = await Promise.all(
    inside.map(async (one) => {
      if (await isDataset(one)) return [one];
      return depth > 1 ? (await below(one, depth - 1)).folders : [];
    }),
  );
  return { folders: found.flat(), zips };
}

/** The dataset that a file or a folder lies in. */
async function above(named: string): Promise<readonly string[]> {
  const around = /^\.{0,2}$|\.\.$/.test(normalize(named)) ? join(named, "..") : dirname(normalize(named));
  return (await isDataset(around)) ? [around] : [];
}

async function isDataset(folder: string): Promise<boolean> {
  return access(join(folder, DESCRIPTOR_FILE)).then(
    () => true,
    () => false,
  );
}
