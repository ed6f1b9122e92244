import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const FOLDER = new URL('../../../public/basemap/', import.meta.url);

/**
 * Writes the outputs and their checksums.
 * @param {Record<string, string>} files text by file name
 * @returns {string[]} one line a file: name, size, size under gzip
 */
export function writeAll(files) {
  mkdirSync(FOLDER, { recursive: true });
  const sums = {};
  const report = [];
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(new URL(name, FOLDER), text);
    sums[name] = { sha256: createHash('sha256').update(text).digest('hex'), bytes: Buffer.byteLength(text) };
    report.push(`${name}: ${Buffer.byteLength(text)} bytes, ${gzipSync(text, { level: 9 }).length} under gzip`);
  }
  writeFileSync(new URL('checksums.json', FOLDER), `${JSON.stringify(sums, null, 2)}\n`);
  return report;
}
