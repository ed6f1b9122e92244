import { gunzipSync } from "node:zlib";

/** The most bytes that a packed file may come to. */
const MAX_BYTES = 2_000_000_000;

/** The text of somebody else's file, unpacked where it ends in .gz. Throws where it is not UTF-8. */
export function foreignText(bytes: Buffer, file: string): string {
  const text = unpacked(bytes, file).toString("utf8");
  if (text.includes("\uFFFD")) throw new Error(`${file} is not UTF-8; save it as UTF-8.`);
  return text;
}

/** The bytes of a file, unpacked where it ends in .gz. */
export function unpacked(bytes: Buffer, file: string): Buffer {
  return file.endsWith(".gz") ? gunzipSync(bytes, { maxOutputLength: MAX_BYTES }) : bytes;
}
