import { strToU8, type Zippable, zipSync } from "fflate";
import { CHANGELOG_FILE } from "#cli/dataset-folder.ts";
import { type Content, isHeld } from "#cli/file-on-disk.ts";
import { DESCRIPTOR_FILE } from "#dataset/read-descriptor.ts";
import type { About } from "#exports/about.ts";

/** The tables of a dataset in one file: what `validate` and `verify` take once it is unpacked. */
export const ZIP_FILE = "datapackage.zip";

/** The first day that a ZIP can tell: the same files make the same bytes on any day and in any time zone. */
const NO_DAY = new Date(1980, 0, 1);

/**
 * The tables of a published dataset with their description, its terms and its changes, in a folder that bears its name and
 * version, as one ZIP. Null where a table is too large to be held.
 */
export function zippedPackage(published: ReadonlyMap<string, Content>, { name, version }: About): Uint8Array | null {
  const beside = [DESCRIPTOR_FILE, "CITATION.cff", "LICENSE", CHANGELOG_FILE];
  const packed: Zippable = {};
  for (const [path, content] of published) {
    if (!path.endsWith(".csv") && !beside.includes(path)) continue;
    if (!isHeld(content)) return null;
    packed[`${name}-v${version}/${path}`] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(packed, { mtime: NO_DAY, level: 9 });
}
