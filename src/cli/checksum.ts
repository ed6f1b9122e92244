import { createHash } from "node:crypto";
import type { Content } from "#cli/file-on-disk.ts";
import type { Checksum } from "#dataset/checksum.ts";

/** The size and SHA-256 of a file, of its text as UTF-8. */
export function checksumOf(content: Content): Checksum {
  if (typeof content === "object" && "sha256" in content) return { bytes: content.bytes, sha256: content.sha256 };
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return { bytes: bytes.byteLength, sha256: createHash("sha256").update(bytes).digest("hex") };
}
