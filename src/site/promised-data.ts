import type { Checksum } from "#dataset/checksum.ts";

/** What a page says of its data, as the build wrote it down; null where it said nothing, as while developing. */
export function promisedData({ dataset }: Pick<HTMLElement, "dataset">): Checksum | null {
  const bytes = Number(dataset.bytes);
  const { sha256 = "" } = dataset;
  return bytes > 0 && sha256 !== "" ? { bytes, sha256 } : null;
}

/** Whether a file, or its text, is the promised one. A page without a secure origin can make no hash: there only the length counts. */
export async function isPromised(content: string | ArrayBuffer, promised: Checksum): Promise<boolean> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  if (bytes.byteLength !== promised.bytes) return false;
  const { subtle } = crypto;
  if (!subtle) return true;
  const hash = new Uint8Array(await subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("") === promised.sha256;
}
