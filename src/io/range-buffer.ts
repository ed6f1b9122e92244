/** A file of the site as hyparquet asks for it: its length, and parts of it. */
export interface RangeBuffer {
  readonly byteLength: number;
  readonly slice: (start: number, end?: number) => Promise<ArrayBuffer>;
}

/**
 * A file that is fetched part by part. A server that answers with the whole file instead is asked once: the parts are then cut
 * from that. Fails where no answer comes, or another one than was asked for.
 */
export function rangeBuffer(url: string, byteLength: number): RangeBuffer {
  let whole: Promise<ArrayBuffer> | null = null;

  async function slice(start: number, end = byteLength): Promise<ArrayBuffer> {
    if (whole) return (await whole).slice(start, end);
    const response = await fetch(url, { headers: { Range: `bytes=${start}-${end - 1}` } });
    if (response.status === 206) return response.arrayBuffer();
    if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
    whole = response.arrayBuffer();
    return (await whole).slice(start, end);
  }

  return { byteLength, slice };
}
