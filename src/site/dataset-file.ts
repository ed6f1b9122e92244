import type { Language } from "#dataset/vocabulary.ts";

/** In which language the prose of a dataset is held. */
export type Prose = Language | "all";

/** The compiled dataset in `data/`, with its prose in one language or in all that it has. */
export function datasetFile(prose: Prose): string {
  return prose === "all" ? "dataset.json" : `dataset.${prose}.json`;
}

/** The same in every way that a site with pages in these languages has it, the whole first. */
export function datasetFiles(languages: readonly Language[]): readonly string[] {
  return (["all", ...languages] as const).map(datasetFile);
}
