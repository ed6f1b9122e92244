import type { Checksum } from "#dataset/checksum.ts";

/** The form in which a page says of its files of data how long they are and what hash they have. */
export function promise(files: readonly (readonly [name: string, Checksum])[]): string {
  return files.map(([name, { bytes, sha256 }]) => `${name} ${bytes} ${sha256}`).join(", ");
}

/** What a page says of one of its files of data, as the build wrote it down; null where it said nothing, as while developing. */
export function promisedData({ dataset }: Pick<HTMLElement, "dataset">, file: string): Checksum | null {
  const told = (dataset.files ?? "").split(", ").map((one) => one.split(" "));
  const [, length, sha256 = ""] = told.find(([name]) => name === file) ?? [];
  const bytes = Number(length);
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
