import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { hasRows } from "#cli/event-archive/stream-table.ts";
import { ARCHIVE_FROM } from "#dataset/event-archive.ts";
import { DESCRIPTOR_FILE, pathsOf, readDescriptor } from "#dataset/read-descriptor.ts";

/** The tables of a dataset that are too large to be read whole, by their paths inside its folder. */
export interface LargeTables {
  readonly events: string;
  readonly citations: string;
}

/** The large tables of the dataset in a folder; null where its events are few, and where its descriptor or one of them is missing. */
export async function largeTables(folder: string, from = ARCHIVE_FROM): Promise<LargeTables | null> {
  const text = await readFile(join(folder, DESCRIPTOR_FILE), "utf8").catch(() => undefined);
  const { descriptor } = readDescriptor(text);
  if (descriptor === null) return null;
  const paths = pathsOf(descriptor);
  const events = paths.get("events");
  const citations = paths.get("citations");
  if (events === undefined || citations === undefined) return null;
  const isFile = async (path: string) => (await stat(join(folder, path)).catch(() => null))?.isFile() === true;
  if (!(await isFile(events)) || !(await isFile(citations))) return null;
  return (await hasRows(join(folder, events), from)) ? { events, citations } : null;
}
