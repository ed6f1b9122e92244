import { readdir } from "node:fs/promises";
import { untraced } from "#cli/untraced.mjs";

/**
 * Throws where a command would write among what is another's, such as the tables of a dataset: where `folder` is a file, or holds
 * something and none of `signs`, the names by which an earlier build is known. Names that begin with a dot are nobody's.
 */
export async function requireOwnFolder(folder: string, signs: readonly string[] = []): Promise<void> {
  const names = await readdir(folder).catch(({ code }: NodeJS.ErrnoException): string[] => {
    if (code === "ENOTDIR") throw untraced(`${folder} is a file, or would lie in one; name a folder.`);
    return [];
  });
  if (names.every((name) => name.startsWith(".")) || signs.some((sign) => names.includes(sign))) return;
  const whose = signs.length === 0 ? "" : ", and no build has written it";
  throw untraced(`${folder} is not empty${whose}; name a folder that is, or that is not there yet.`);
}
