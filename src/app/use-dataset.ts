import { keepPreviousData, type QueryClient, useQuery } from "@tanstack/react-query";
import type { Dataset } from "#dataset/records.ts";
import type { Language } from "#dataset/vocabulary.ts";
import { datasetQuery, proseFor } from "#io/dataset-query.ts";
import type { Prose } from "#site/dataset-file.ts";
import { useView } from "#state/use-view.ts";
import type { View } from "#state/view.ts";

interface Options {
  /** What the page began with. */
  readonly first: Dataset;
  /** That of the words of the page. */
  readonly language: Language;
  readonly queries: QueryClient;
}

/** The prose that a view begins with: a search looks in all of it, whatever the language. */
export function proseOf({ q, lang }: View): Prose {
  return q === "" ? lang : "all";
}

/** The dataset with the prose that the page needs; until it is there, as it was. */
export function useDataset({ first, language, queries }: Options): Dataset {
  const searched = useView(({ q }) => q !== "");
  const prose = searched ? "all" : proseFor(language, queries);
  const { data } = useQuery({ ...datasetQuery(prose), placeholderData: keepPreviousData }, queries);
  return data ?? first;
}
