import { createHash } from "node:crypto";
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from "node:zlib";
import { kindOf } from "#cli/response-headers.mjs";

/** What is left out is compressed by its own format, or no file of the site. */
const TEXT = /\.(?:html|css|js|json|jsonld|geojson|csv|svg|xml|txt|md)$/;
/** Smaller ones fit into one packet as they are. */
const WORTH_BYTES = 1000;
/** What takes longer than a build may is left to the server. */
const MOST_BYTES = 10_000_000;

/** The best takes ten times as long for a tenth of the bytes: worth it for what every visit asks for, unless that is much. */
const GOOD_QUALITY = 8;
const BEST_UP_TO_BYTES = 2_000_000;
/** Of the files beside pages and their code. */
const EVERY_VISIT = /[\\/](?:basemap[\\/][^\\/]+|dataset\.\w+\.json)$/;

async function brotli(bytes: Buffer, file: string): Promise<Buffer> {
  const isAsked = kindOf(file) !== "file" || EVERY_VISIT.test(file);
  const quality = isAsked && bytes.length <= BEST_UP_TO_BYTES ? constants.BROTLI_MAX_QUALITY : GOOD_QUALITY;
  return promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}

/** Each way to compress, and back, by the end of the names of such files. */
const WAYS = {
  br: { compress: brotli, open: promisify<Buffer, Buffer>(brotliDecompress) },
  gz: { compress: (bytes: Buffer) => promisify(gzip)(bytes), open: promisify<Buffer, Buffer>(gunzip) },
};
const ENDS = Object.keys(WAYS) as (keyof typeof WAYS)[];

/**
 * Writes beside each text of a built site, its frozen copies among it, what brotli and gzip make of it, for servers that send such
 * files. One that is there and holds the text is left as it is.
 */
export async function compressSite(site: string): Promise<void> {
  const made = new Map<string, Promise<Buffer>>();
  const compressed = (end: keyof typeof WAYS, { file, bytes }: { file: string; bytes: Buffer }) => {
    const key = `${end} ${createHash("sha256").update(bytes).digest("hex")}`;
    const known = made.get(key) ?? WAYS[end].compress(bytes, file);
    made.set(key, known);
    return known;
  };
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const texts = entries.filter((entry) => entry.isFile() && TEXT.test(entry.name));
  const writing = texts.map(async ({ parentPath, name }) => {
    const file = join(parentPath, name);
    const { size } = await stat(file);
    if (size < WORTH_BYTES || size > MOST_BYTES) return;
    const bytes = await readFile(file);
    for (const end of ENDS) {
      if (!(await holds(`${file}.${end}`, end, bytes)))
        await writeFile(`${file}.${end}`, await compressed(end, { file, bytes }));
    }
  });
  await Promise.all(writing);
}

async function holds(file: string, end: keyof typeof WAYS, bytes: Buffer): Promise<boolean> {
  try {
    return bytes.equals(await WAYS[end].open(await readFile(file)));
  } catch {
    return false;
  }
}
