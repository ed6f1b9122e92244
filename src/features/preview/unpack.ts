import { strToU8, type UnzipFileInfo, unzipSync, zipSync } from "fflate";
import { LIMITS } from "#features/preview/limits.ts";
import { PreviewFault } from "#features/preview/preview-fault.ts";

/** What a reading looks into; all else in a folder or a zip file is passed by. */
const READ = /\.(?:csv|tsv|txt|json|geojson)$/i;
/** What a Mac adds to a zip file, and files that are hidden. */
const PASSED_BY = /(?:^|\/)(?:__MACOSX\/|\.)/;

/** Whether a file of this path can hold a table or a description. */
export function isRead(path: string): boolean {
  return READ.test(path) && !PASSED_BY.test(path);
}

/**
 * The files of a zip that can hold a table, by their paths. What a file says of its size when unpacked bounds the memory that it
 * gets, so that the sizes are added up before anything is unpacked.
 */
export function unzipped(zip: Uint8Array, file: string): ReadonlyMap<string, Uint8Array> {
  let [count, bytes] = [0, 0];
  const filter = ({ name, originalSize }: UnzipFileInfo) => {
    count += 1;
    if (count > LIMITS.files) throw new PreviewFault("files", { file });
    if (!isRead(name)) return false;
    bytes += originalSize;
    if (bytes > LIMITS.bytes) throw new PreviewFault("bytes", { file });
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(zip, { filter })));
  } catch (error) {
    throw error instanceof PreviewFault ? error : new PreviewFault("damaged", { file });
  }
}

/** The bytes of a gzip file; stops where they are more than a preview takes. */
export async function gunzipped(bytes: Uint8Array<ArrayBuffer>, file: string): Promise<Uint8Array> {
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  try {
    return await collected(unpacked, { file, onBytes: () => {} });
  } catch (error) {
    throw error instanceof PreviewFault ? error : new PreviewFault("damaged", { file });
  }
}

/** Reads a stream to its end, and tells how many bytes came each time; stops where they are more than a preview takes. */
export async function collected(
  stream: ReadableStream<Uint8Array>,
  { file, onBytes }: { readonly file: string; readonly onBytes: (bytes: number) => void },
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const bytes = part.value;
    parts.push(bytes);
    length += bytes.byteLength;
    if (length > LIMITS.bytes) {
      await reader.cancel().catch(() => {});
      throw new PreviewFault("bytes", { file });
    }
    onBytes(bytes.byteLength);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

/** The files of a dataset as one zip, in a folder of its name. */
export function zipped(files: ReadonlyMap<string, string>, folder: string): Uint8Array {
  return zipSync(Object.fromEntries([...files].map(([path, text]) => [`${folder}/${path}`, strToU8(text)])));
}
