import { execFileSync } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileOnDisk } from "#cli/file-on-disk.ts";

// `npm run reproducible`: builds the site twice and names every file that is not the same both times.

/** The checksum of every file of a folder, by its path inside it. */
async function checksums(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sums = new Map<string, string>();
  for (const file of files.sort()) sums.set(relative(folder, file), (await fileOnDisk(file)).sha256);
  return sums;
}

async function builtTo(folder: string): Promise<ReadonlyMap<string, string>> {
  const vite = join("node_modules", "vite", "bin", "vite.js");
  execFileSync(process.execPath, [vite, "build", "--outDir", folder, "--emptyOutDir", "--logLevel", "error"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  return checksums(folder);
}

const parent = await mkdtemp(join(tmpdir(), "qantar-twice-"));
try {
  const once = await builtTo(join(parent, "once"));
  const again = await builtTo(join(parent, "again"));
  const files = new Set([...once.keys(), ...again.keys()]);
  const differing = [...files].filter((file) => once.get(file) !== again.get(file));
  for (const file of differing) console.log(`${file}: is not the same in both builds`);
  console.log(`${files.size} files, ${differing.length} of them different`);
  process.exitCode = files.size > 0 && differing.length === 0 ? 0 : 1;
} finally {
  await rm(parent, { recursive: true });
}
