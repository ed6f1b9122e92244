import type { QueryClient } from "@tanstack/react-query";
import { loadSpoken } from "#app/load-spoken.ts";
import type { Language } from "#dataset/vocabulary.ts";
import type { Text } from "#i18n/text.ts";
import { datasetQuery, proseFor } from "#io/dataset-query.ts";

/** All that puts a page into a language: its words, their typefaces, and the dataset in it. Rejects without words, and without data. */
export async function loadLanguage(language: Language, queries: QueryClient): Promise<Text> {
  const dataset = queries.fetchQuery(datasetQuery(proseFor(language, queries)));
  const [text] = await Promise.all([loadSpoken(language), dataset]);
  return text;
}
