import type { Checksum } from "#dataset/checksum.ts";
import { isPromised } from "#site/promised-data.ts";

/** A file of the site as hyparquet asks for it: its length, and parts of it. */
export interface RangeBuffer {
  readonly byteLength: number;
  readonly slice: (start: number, end?: number) => Promise<ArrayBuffer>;
}

/** What is said of a file that came whole and is another one. */
export function notPromised(url: string, { bytes, sha256 }: Checksum): string {
  return `${url} is not the file of ${bytes} bytes, SHA-256 ${sha256}.`;
}

/**
 * A file that is fetched part by part. A server that answers with the whole file instead is asked once: the parts are then cut
 * from that. Fails where no answer comes, or another one than was asked for: of a part, that it is one of a file of this length is
 * all that can be known; a whole has to be the promised file.
 */
export function rangeBuffer(url: string, promised: Checksum): RangeBuffer {
  const { bytes: byteLength } = promised;
  let whole: Promise<ArrayBuffer> | null = null;

  async function promisedWhole(response: Response): Promise<ArrayBuffer> {
    const file = await response.arrayBuffer();
    if (!(await isPromised(file, promised))) throw new Error(notPromised(url, promised));
    return file;
  }

  async function slice(start: number, until = byteLength): Promise<ArrayBuffer> {
    const end = Math.min(until, byteLength);
    if (whole) return (await whole).slice(start, end);
    const response = await fetch(url, { headers: { Range: `bytes=${start}-${end - 1}` } });
    if (response.status === 206) {
      const part = await response.arrayBuffer();
      const total = /\/(\d+)$/.exec(response.headers.get("Content-Range") ?? "")?.[1];
      if (part.byteLength === end - start && Number(total ?? byteLength) === byteLength) return part;
      throw new Error(`${url}: ${part.byteLength} of ${total} bytes came in place of ${end - start} of ${byteLength}.`);
    }
    if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
    whole = promisedWhole(response);
    // What came is no use: the next part is asked for anew.
    whole.catch(() => {
      whole = null;
    });
    return (await whole).slice(start, end);
  }

  return { byteLength, slice };
}
