import type { OpenArchive } from "#dataset/open-archive.ts";
import { oncePer } from "#model/once-per.ts";
import { runningSums } from "#model/running-sums.ts";

/** The events of an archive added up by its entries: before each of them lie the rows of those before it. */
export const firstRows = oncePer(({ columns }: OpenArchive) => runningSums(columns.n));
