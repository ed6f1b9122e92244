import type { Unpacked } from "#features/preview/brought-file.ts";
import { PreviewFault } from "#features/preview/preview-fault.ts";
import { fileText } from "#ingest/file-text.ts";

/** The text of one of the files. Throws a PreviewFault where it is none. */
export function textOf(files: Unpacked, path: string): string {
  const read = fileText(files.get(path) ?? new Uint8Array());
  if ("text" in read) return read.text;
  throw new PreviewFault(read.fault, { file: path });
}
