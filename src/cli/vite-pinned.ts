import { relative, resolve } from "node:path";
import type { Plugin } from "vite";
import { afterBuild } from "#cli/after-build.ts";
import { folderOf } from "#cli/dataset-folder.ts";
import { type FormerAssets, formerAssets, keepFormerAssets } from "#cli/former-assets.ts";
import { requireOwnFolder } from "#cli/own-folder.ts";
import { clearSite, isPinned, pinVersion, takeVersions, VERSIONS } from "#cli/pinned-versions.ts";
import type { Source } from "#cli/published-data.ts";
import { sourceIn } from "#cli/read-source.ts";
import { ASIDE, frozenFolders, setAside, versionsOfOthers } from "#cli/set-aside.ts";
import { untraced } from "#cli/untraced.mjs";
import { type Vanished, vanishedError, vanishedIds, vanishedSaid } from "#cli/vanished-ids.ts";
import { NOTICES_FILE } from "#cli/vite-notices.ts";
import { pinnedFolder } from "#site/pinned.ts";

/** Where a build writes that names no folder. */
const OWN = "dist";

interface Options {
  readonly dir?: string;
  /** An earlier built site, if it lies elsewhere, whose frozen versions and code go on (QANTAR_PREVIOUS). */
  readonly previous?: string | undefined;
  /** Replaces the frozen version of these data, whatever it holds (QANTAR_REPUBLISH). */
  readonly republish?: boolean;
  /** Where frozen versions of other datasets wait that an earlier build left in the folder of the site. */
  readonly aside?: string;
}

/**
 * Keeps the frozen versions of a site through every build, and the code of the build before through one; and freezes the site as the
 * version of its dataset when there is no such copy yet. Later builds of that version leave the copy as it is, also when the code has
 * changed; where its data have changed they stop before anything is written, and so does the first build of a version whose data lack
 * records that were published once: no row could be added to it afterwards. Has to come after all that write files: it copies them.
 */
export function pinnedPlugin({
  dir = folderOf(undefined),
  previous = process.env.QANTAR_PREVIOUS,
  republish = process.env.QANTAR_REPUBLISH === "1",
  aside = ASIDE,
}: Options = {}): Plugin[] {
  let site = "";
  let inside = false;
  let source: Source;
  let former: FormerAssets;
  let pinned = false;
  let vanished: readonly Vanished[] = [];
  const before: Plugin = {
    name: "qantar-former",
    apply: ({ build }, { command }) => command === "build" && !build?.lib && !build?.ssr,
    // Vite would empty the folder, and the frozen versions with it.
    config: () => ({ build: { emptyOutDir: false } }),
    // Before the build proper, which adds a trace of the bundler to whatever stops it.
    async configResolved({ root, build }) {
      site = resolve(root, build.outDir);
      inside = !relative(root, site).startsWith("..");
      // In the folder that is nobody else's, a build that was broken off may have left anything.
      if (build.outDir !== OWN) await requireOwnFolder(relative("", site) || ".", [VERSIONS, NOTICES_FILE]);
      source = await sourceIn(dir);
      former = await formerAssets(previous ?? site);
      if (previous) await takeVersions(previous, site);
      const { id: name, version } = source.dataset.meta;
      if (!inside) await keepOthers(site, name);
      const frozen = new Map(await frozenFolders(site, name, inside ? aside : null));
      pinned = !republish && (await isPinned(frozen.get(version) ?? null, source));
      // Of a version that is built over nothing has to stay.
      frozen.delete(version);
      vanished = await vanishedIds(frozen, source.dataset);
      if (!pinned && vanished.length > 0) throw vanishedError(vanished);
    },
    async buildStart() {
      if (!inside) return;
      const others = await setAside(site, source.dataset.meta.id, aside);
      if (others.length > 0)
        this.info(`The frozen versions of ${others.join(", ")} wait in ${aside} for its next build.`);
      await clearSite(site);
    },
  };
  const after = afterBuild("qantar-pinned", async (built, tell) => {
    const folder = pinnedFolder(source.dataset.meta.version);
    if (pinned) tell(`${folder} is frozen and stays as it was first built.`);
    else await pinVersion(built, source);
    for (const gone of vanished) tell(vanishedSaid(gone));
    await keepFormerAssets(built, former);
  });
  return [before, after];
}

/** A site that lies outside of the project may be online as it is: nothing is taken out of it, and nothing built over. */
async function keepOthers(site: string, name: string): Promise<void> {
  const [other] = await versionsOfOthers(site, name);
  if (!other) return;
  const [version, owner] = other;
  throw untraced(
    `${pinnedFolder(version)} in ${relative("", site)} is a frozen version of another dataset, ${owner}: build ${name} into a folder of its own: npm run build -- --outDir FOLDER.`,
  );
}
