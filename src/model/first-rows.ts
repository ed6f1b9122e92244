import type { OpenArchive } from "#dataset/open-archive.ts";
import { oncePer } from "#model/once-per.ts";

/** Entry of an archive to its first row, and at the end how many rows there are. */
export const firstRows = oncePer(({ columns }: OpenArchive): Int32Array => {
  const { n } = columns;
  const first = new Int32Array(n.length + 1);
  for (let entry = 0; entry < n.length; entry++) first[entry + 1] = (first[entry] ?? 0) + (n[entry] ?? 0);
  return first;
});
