import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { fileOnDisk } from "#cli/file-on-disk.ts";
import { DESCRIPTOR_FILE } from "#dataset/read-descriptor.ts";
import { type KeptFile, OFFLINE_FILE, type OfflineSite, SERVICE_WORKER_FILE } from "#site/offline-site.ts";

/** What of a site is kept on a device: the dashboards and all that they show, no embedded page, no picture of one and nothing for a frame alone. */
const KEPT = [
  /^(?:[a-z]{2}\/)?index\.html$/,
  /^assets\/(?!(?:still-|open-)?embed-|maplibre-gl-worker-)/,
  /^(?:basemap|data)\/[^/]+\.(?!md$)[a-z]+$/,
  /^[^/]+\.txt$/,
  /^(?:early\.js|icon\.svg)$/,
];
const NEVER = /\.(?:br|gz|map)$|^robots\.txt$/;

/**
 * Whether a file of a built site is kept on a reader's device.
 * @param path from the root of the site, with slashes
 */
export function isKept(path: string): boolean {
  return KEPT.some((pattern) => pattern.test(path)) && !NEVER.test(path);
}

/**
 * Tells the service worker of a built site, compiled before, which files to keep; what an earlier call told it is replaced. The same
 * files give the same bytes. Throws where the pages say of no build that it may be kept.
 * @param site its folder
 * @returns what the site says of itself, as it is written to `offline.json`: the bytes are those of the files as they are on disk
 */
export async function keepOffline(site: string): Promise<OfflineSite> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(site.length)
        .replace(/^[/\\]/, "")
        .split(sep)
        .join("/"),
    )
    .filter(isKept)
    .sort();
  const files = await Promise.all(paths.map((path) => keptFile(site, path)));
  const told: OfflineSite = { ...(await aboutSite(site)), bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
  const worker = join(site, SERVICE_WORKER_FILE);
  const code = (await readFile(worker, "utf8")).replace(/^const KEPT_SITE = .*\nconst KEPT_FILES = .*\n/, "");
  const list = JSON.stringify(files.map(({ entry }) => entry));
  await writeFile(worker, `const KEPT_SITE = ${JSON.stringify(told)};\nconst KEPT_FILES = ${list};\n${code}`);
  await writeFile(join(site, OFFLINE_FILE), `${JSON.stringify(told)}\n`);
  return told;
}

async function aboutSite(site: string): Promise<Pick<OfflineSite, "build" | "version">> {
  const [, build] = /\sdata-offline="(\w+)"/.exec(await readFile(join(site, "index.html"), "utf8")) ?? [];
  if (build === undefined) throw new Error(`The page in ${site} may not be kept: it has no data-offline.`);
  const { version } = JSON.parse(await readFile(join(site, "data", DESCRIPTOR_FILE), "utf8"));
  return { build, version };
}

async function keptFile(site: string, path: string): Promise<{ entry: KeptFile; bytes: number }> {
  const { bytes, sha256 } = await fileOnDisk(join(site, path));
  const url = path.replace(/index\.html$/, "") || "./";
  const integrity = `sha256-${Buffer.from(sha256, "hex").toString("base64")}`;
  if (path.startsWith("assets/")) return { entry: { url, revision: null, integrity }, bytes };
  const revision = sha256.slice(0, 16);
  // A host may add to a page on its way, and it would never be kept; what a page promises of its data binds it to them.
  return { entry: path.endsWith(".html") ? { url, revision } : { url, revision, integrity }, bytes };
}

/** Whether a build lets readers keep the site on their device. Throws where QANTAR_OFFLINE says neither "on" nor "off". */
export function isOffered(said = process.env.QANTAR_OFFLINE ?? ""): boolean {
  if (said === "" || said === "on") return true;
  if (said === "off") return false;
  throw new Error(`QANTAR_OFFLINE has to be "on" or "off", not "${said}".`);
}

/** A short name for a build: what is in it decides it, not when or where it was made. */
export function buildName(parts: readonly string[]): string {
  return createHash("sha256")
    .update([...parts].sort().join("\n"))
    .digest("hex")
    .slice(0, 12);
}
