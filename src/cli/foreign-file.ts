import { gunzipSync } from "node:zlib";
import { foreignFileText, type TextFault } from "#ingest/file-text.ts";
import { type ForeignTable, readForeignTable } from "#ingest/foreign-table.ts";

/** The most bytes that a packed file may come to. */
const MAX_BYTES = 2_000_000_000;

const FAULTS: Readonly<Record<TextFault, string>> = {
  empty: "is empty",
  workbook: "is a workbook; save its sheet as CSV in UTF-8",
  binary: "is not a text file",
  utf16: "is in UTF-16; save it as UTF-8",
  windows1251: "looks to be in Windows-1251; save it as UTF-8",
  encoding: "is not in UTF-8; save it as UTF-8",
};

/**
 * Somebody else's file as a table, unpacked where it ends in .gz. Throws where it is no text, or in letters that are not known, and
 * says what it is instead.
 */
export function foreignTableIn(bytes: Buffer, file: string): ForeignTable {
  const content = unpacked(bytes, file);
  if (isZip(content)) throw new Error(`${file} is a zip file; unpack it, and name the file in it.`);
  const read = foreignFileText(content);
  if ("fault" in read) throw new Error(`${file} ${FAULTS[read.fault]}.`);
  return readForeignTable(read.text, read.encoding);
}

/** Whether bytes are a zip file that is no workbook: the parts of one are named at its end. */
function isZip(bytes: Buffer): boolean {
  const parts = ["[Content_Types].xml", "mimetypeapplication/vnd.oasis"];
  return bytes.subarray(0, 4).toString("latin1") === "PK\u0003\u0004" && !parts.some((part) => bytes.includes(part));
}

/** The bytes of a file, unpacked where it ends in .gz. */
export function unpacked(bytes: Buffer, file: string): Buffer {
  return file.endsWith(".gz") ? gunzipSync(bytes, { maxOutputLength: MAX_BYTES }) : bytes;
}
