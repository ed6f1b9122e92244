import type { Unpacked } from "#features/preview/brought-file.ts";
import { PreviewFault } from "#features/preview/preview-fault.ts";
import { type ForeignEncoding, fileText, foreignFileText } from "#ingest/file-text.ts";

/** The text of one of the files. Throws a PreviewFault where it is none. */
export function textOf(files: Unpacked, path: string): string {
  const read = fileText(files.get(path) ?? new Uint8Array());
  if ("text" in read) return read.text;
  throw new PreviewFault(read.fault, { file: path });
}

/** The same of a table of another's, which may be in letters that are none of UTF-8. */
export function foreignTextOf(files: Unpacked, path: string): { text: string; encoding: ForeignEncoding | null } {
  const read = foreignFileText(files.get(path) ?? new Uint8Array());
  if ("text" in read) return read;
  throw new PreviewFault(read.fault, { file: path });
}
