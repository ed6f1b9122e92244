import { createHash } from "node:crypto";
import type { Dirent } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { unpacked } from "#cli/foreign-file.ts";
import { untraced } from "#cli/untraced.mjs";
import { paragraphsOf } from "#dataset/paragraphs.ts";
import { isTableDocument } from "#dataset/table-document.ts";
import type { SourceDocument } from "#dataset/verify.ts";
import { foreignFileText } from "#ingest/file-text.ts";
import { tableRows } from "#ingest/table-rows.ts";

/** The dataset that ships with the project; the environment variable DATASET names another folder. */
export const DEFAULT_FOLDER = "data/kazakhstan-2022-01";

/** The folder of the dataset to work on: the one named, else DATASET, else the shipped one. */
export function folderOf(named: string | undefined): string {
  return named || process.env.DATASET || DEFAULT_FOLDER;
}

/** The changes of a dataset from version to version, in words; a folder may hold one. */
export const CHANGELOG_FILE = "CHANGELOG.md";

/**
 * Reads the JSON and CSV files of a folder, and its changelog, as text, by their paths inside it (with forward slashes). Links that
 * lead elsewhere are not followed, and the paths in `except` are left out. Throws when there is no such folder.
 */
export async function readFolder(folder: string, except: readonly string[] = []): Promise<ReadonlyMap<string, string>> {
  const entries = await entriesOf(folder, true);
  const inside = (path: string) => relative(folder, path).split(sep).join("/");
  const paths = entries
    .filter((entry) => entry.isFile() && (/\.(?:csv|json)$/.test(entry.name) || entry.name === CHANGELOG_FILE))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !except.includes(inside(path)))
    .sort();
  const files = await Promise.all(paths.map(async (path) => [inside(path), await readFile(path, "utf8")] as const));
  return new Map(files);
}

/**
 * The paths of all files and folders of a folder inside it (with forward slashes, and one behind that of a folder), those that are no part of
 * a dataset, too. Throws when there is no such folder.
 */
export async function pathsIn(folder: string): Promise<readonly string[]> {
  const entries = await entriesOf(folder, true);
  return entries.map((entry) => {
    const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/");
    return entry.isDirectory() ? `${path}/` : path;
  });
}

/** Reads the files of a folder as documents, by their names, and unpacks those that end in .gz; links to files, too: nothing of them is published. Throws when there is no such folder. */
export async function readDocuments(folder: string): Promise<ReadonlyMap<string, SourceDocument>> {
  const entries = await entriesOf(folder, false);
  const isDocument = async (entry: Dirent) =>
    entry.isFile() || (entry.isSymbolicLink() && (await stat(join(folder, entry.name)).catch(() => null))?.isFile());
  const kept = await Promise.all(entries.map(isDocument));
  const files = entries.filter((_, at) => kept[at]).map((entry) => entry.name);
  const documents = await Promise.all(
    files.map(async (name) => {
      const bytes = asRead(await readFile(join(folder, name)), name);
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      return [name, { paragraphs: paragraphsIn(bytes, name), sha256 }] as const;
    }),
  );
  return new Map(documents);
}

/** As an import reads a file: unpacked, where it is packed. What cannot be unpacked is another text. */
function asRead(bytes: Buffer, name: string): Buffer {
  try {
    return unpacked(bytes, name);
  } catch {
    return bytes;
  }
}

/** The rows of a table, and the paragraphs of any other text, or of a table that cannot be read as one. */
function paragraphsIn(bytes: Buffer, name: string): readonly string[] {
  const plain = bytes.toString("utf8");
  if (!isTableDocument(name)) return paragraphsOf(plain);
  const read = foreignFileText(bytes);
  try {
    return tableRows("text" in read ? read.text : plain);
  } catch {
    return paragraphsOf(plain);
  }
}

/** Throws where there is no such folder, in words for who named it. */
export async function requireFolder(folder: string): Promise<void> {
  await entriesOf(folder, false);
}

async function entriesOf(folder: string, recursive: boolean): Promise<Dirent[]> {
  try {
    return await readdir(folder, { recursive, withFileTypes: true });
  } catch {
    throw untraced(`There is no folder ${folder}, or it cannot be read.`);
  }
}
