import { createHash } from "node:crypto";
import type { Checksum } from "#exports/published-descriptor.ts";

/** The size and SHA-256 of a file, of its text as UTF-8. */
export function checksumOf(content: string | Uint8Array): Checksum {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return { bytes: bytes.byteLength, sha256: createHash("sha256").update(bytes).digest("hex") };
}
