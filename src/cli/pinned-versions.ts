import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ASSETS_FILE } from "#cli/former-assets.ts";
import { pinnedPage } from "#cli/pinned-page.ts";
import { publishedData, type Source } from "#cli/published-data.ts";
import { SERVER_FILES } from "#cli/servers/server-files.ts";
import { siteFiles } from "#cli/site-files.ts";
import { untraced } from "#cli/untraced.mjs";
import { DESCRIPTOR_FILE } from "#dataset/read-descriptor.ts";
import { OFFLINE_FILE, SERVICE_WORKER_FILE, SERVICE_WORKER_OFF_FILE } from "#site/offline-site.ts";
import { pinnedFolder } from "#site/pinned.ts";

/** The folder of the frozen copies in a built site. */
export const VERSIONS = "v";
/** What speaks for the site as a whole, and so stands in no copy of it. */
const LIVE_ONLY: ReadonlySet<string> = new Set([
  VERSIONS,
  "sitemap.xml",
  "robots.txt",
  SERVICE_WORKER_FILE,
  SERVICE_WORKER_OFF_FILE,
  OFFLINE_FILE,
  ASSETS_FILE,
  ...SERVER_FILES,
]);

/** What makes the data what they are, from their descriptor: all but the schemas, which another release may explain better. */
function identityOf(descriptor: string): string {
  return JSON.stringify(JSON.parse(descriptor), (key, value) => (key === "schema" ? undefined : value));
}

/** Copies the frozen versions of an earlier built site into a new one, byte for byte. Throws when there is no such site. */
export async function takeVersions(previous: string, site: string): Promise<void> {
  const names = await readdir(previous).catch(() => null);
  if (names === null) throw new Error(`QANTAR_PREVIOUS names ${previous}, which is no folder that can be read.`);
  if (names.includes(VERSIONS)) await cp(join(previous, VERSIONS), join(site, VERSIONS), { recursive: true });
}

/**
 * Whether the version of a dataset is frozen already, in a folder if there is one. Throws where it is, but with other data: what was
 * published under a version stays, and whoever changes the data raises the version.
 */
export async function isPinned(folder: string | null, source: Source): Promise<boolean> {
  const { version } = source.dataset.meta;
  if (folder === null) return false;
  const frozen = await readFile(join(folder, "data", DESCRIPTOR_FILE), "utf8").catch(() => null);
  if (frozen !== null && identityOf(frozen) === identityOf(String(publishedData(source).get(DESCRIPTOR_FILE))))
    return true;
  throw untraced(
    `Version ${version} is frozen in ${folder}, with other data than these. Raise "version" in ${DESCRIPTOR_FILE}; ` +
      "or, if nobody has been given that version yet, build once with QANTAR_REPUBLISH=1.",
  );
}

/**
 * Freezes a built site as the version of its dataset: a whole copy that shares no file with the site, so that nothing that
 * is built later can change it. An earlier copy of that version is replaced. It appears all at once, or not at all.
 */
export async function pinVersion(site: string, source: Source): Promise<void> {
  const { version } = source.dataset.meta;
  const folder = join(site, pinnedFolder(version));
  const half = join(site, VERSIONS, `.${version}`);
  await rm(half, { recursive: true, force: true });
  for (const path of await filesOf(site)) {
    if (path.endsWith(".html")) {
      const page = await readFile(join(site, path), "utf8");
      await write(join(half, path), pinnedPage(page, { version, site: source.site }));
    } else await cp(join(site, path), join(half, path));
  }
  for (const [path, text] of siteFiles(pinnedSource(source))) {
    if (!LIVE_ONLY.has(path)) await write(join(half, path), text);
  }
  await rm(folder, { recursive: true, force: true });
  await rename(half, folder);
}

/** Takes everything out of the folder of a built site but its frozen versions. */
export async function clearSite(site: string): Promise<void> {
  const names = await readdir(site).catch(() => []);
  const gone = names.filter((name) => name !== VERSIONS && name !== ".git");
  await Promise.all(gone.map((name) => rm(join(site, name), { recursive: true })));
}

function pinnedSource(source: Source): Source {
  const { site, dataset } = source;
  return { ...source, site: site === null ? null : `${site}${pinnedFolder(dataset.meta.version)}` };
}

async function filesOf(site: string): Promise<string[]> {
  const names = (await readdir(site)).filter((name) => !LIVE_ONLY.has(name)).sort();
  const inside = names.map(async (name) => {
    const entries = await readdir(join(site, name), { recursive: true, withFileTypes: true }).catch(() => null);
    if (entries === null) return [name];
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1));
  });
  return (await Promise.all(inside)).flat();
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
