/** What the build said of the file with the data: its length in bytes and its SHA-256 in small hexadecimal digits. */
export interface PromisedData {
  readonly bytes: number;
  readonly sha256: string;
}

/** What a page says of its data; null where the build said nothing, as while developing. */
export function promisedData({ dataset }: Pick<HTMLElement, "dataset">): PromisedData | null {
  const bytes = Number(dataset.bytes);
  const { sha256 = "" } = dataset;
  return bytes > 0 && sha256 !== "" ? { bytes, sha256 } : null;
}

/** Whether a text is the promised one. A page without a secure origin can make no hash: there only the length counts. */
export async function isPromised(text: string, promised: PromisedData): Promise<boolean> {
  const bytes = new TextEncoder().encode(text);
  if (bytes.byteLength !== promised.bytes) return false;
  const { subtle } = crypto;
  if (!subtle) return true;
  const hash = new Uint8Array(await subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("") === promised.sha256;
}
