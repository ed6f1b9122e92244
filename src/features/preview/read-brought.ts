import type { Day } from "#dataset/day.ts";
import { DESCRIPTOR_FILE } from "#dataset/read-descriptor.ts";
import { type BroughtFile, unpackedFiles } from "#features/preview/brought-file.ts";
import type { Outcome, Progress } from "#features/preview/outcome.ts";
import { PreviewFault } from "#features/preview/preview-fault.ts";
import { readOwnTable } from "#features/preview/read-own-table.ts";
import { readPackage } from "#features/preview/read-package.ts";
import type { DateOrder } from "#ingest/foreign-date.ts";

/** What somebody brought, and what they say of it. */
export interface Brought {
  readonly files: readonly BroughtFile[];
  /** The order of day and month, where it was asked for. */
  readonly order: DateOrder | null;
  /** The text of a mapping, where what the columns hold was said on the page. */
  readonly mapping: string | null;
  /** Ask what the columns hold, even of a table that is known by them. */
  readonly asks: boolean;
  readonly today: Day;
}

/** Reads somebody's own files as a dataset: a package, or a table that is known by its columns or explained by a mapping. Throws a PreviewFault where they are neither. */
export async function readBrought(brought: Brought, onProgress: (progress: Progress) => void): Promise<Outcome> {
  const files = await unpackedFiles(brought.files, onProgress);
  const descriptors = [...files.keys()].filter((path) => nameOf(path) === DESCRIPTOR_FILE);
  const depth = (path: string) => path.split("/").length;
  const least = Math.min(...descriptors.map(depth));
  const [descriptor, another] = descriptors.filter((path) => depth(path) === least);
  if (another !== undefined) throw new PreviewFault("several", { file: "", detail: descriptors.join(", ") });
  const file = brought.files.length === 1 ? nameOf(brought.files[0]?.path ?? "") : null;
  if (descriptor !== undefined) return readPackage(files, { descriptor, file: file ?? folderOf(descriptor) });
  return readOwnTable(files, { ...brought, onProgress });
}

/** The name of a file without its folders. */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The name of the folder that a file lies in; its own where there is none. */
function folderOf(path: string): string {
  return path.split("/").at(-2) ?? path;
}
