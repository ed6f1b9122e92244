import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Page, Request } from "@playwright/test";

/** What a page asked for up to a moment. */
export interface Weight {
  readonly requests: number;
  /** Without fonts, as brotli sends them. */
  readonly bytes: number;
  readonly fontBytes: number;
}

/** The status of an answer with a part of a file. */
const PART = 206;
const COMPRESSED = /\.(?:woff2|png|jpe?g|parquet)$/;
const sizes = new Map<string, number>();

/** The size of a file of the built site on the wire. */
function sizeOf(folder: string, path: string): number {
  const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const text = readFileSync(file);
  const size = COMPRESSED.test(file) ? text.length : brotliCompressSync(text).length;
  sizes.set(file, size);
  return size;
}

/** Watches what a page gets from the built site in a folder; the function returned weighs it so far. */
export function watchWeight(page: Page, folder: string): () => Weight {
  // What was fetched ahead is asked for once more when it is wanted, and is there already.
  const asked = new Set<string>();
  const parts = new Set<Request>();
  let partBytes = 0;
  page.on("response", (response) => {
    if (response.status() !== PART) return;
    parts.add(response.request());
    partBytes += Number(response.headers()["content-length"] ?? 0);
  });
  // Asks the page nothing: it may be closed by the time it would answer.
  page.on("requestfinished", (request) => {
    if (!parts.has(request)) asked.add(decodeURIComponent(new URL(request.url()).pathname));
  });
  return () => {
    const sum = (fonts: boolean) =>
      [...asked]
        .filter((path) => path.endsWith(".woff2") === fonts)
        .reduce((bytes, path) => bytes + sizeOf(folder, path), 0);
    return { requests: asked.size + parts.size, bytes: sum(false) + partBytes, fontBytes: sum(true) };
  };
}
