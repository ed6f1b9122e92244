import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Checksum } from "#dataset/checksum.ts";

/** A file that is published as it lies on the disk, since it is too large to be held. */
export interface FileOnDisk extends Checksum {
  readonly path: string;
}

/** What a published file holds: its text or its bytes, or where these are. */
export type Content = string | Uint8Array | FileOnDisk;

/** Whether a published file is at hand, and not only where it lies. */
export function isHeld(content: Content): content is string | Uint8Array {
  return typeof content === "string" || content instanceof Uint8Array;
}

/** Takes the size and the SHA-256 of a file without holding it. */
export async function fileOnDisk(path: string): Promise<FileOnDisk> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const piece of createReadStream(path)) {
    hash.update(piece);
    bytes += piece.length;
  }
  return { path, bytes, sha256: hash.digest("hex") };
}

/** The bytes of a file that somebody has named. Throws where it cannot be read, also where it is a folder, with its path. */
export async function readNamed(path: string): Promise<Buffer> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw Object.assign(error, { path });
  });
}

/** Writes a published file. */
export async function writeContent(file: string, content: Content): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await (isHeld(content) ? writeFile(file, content) : copyFile(content.path, file));
}
