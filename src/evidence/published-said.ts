import type { Publication } from "#dataset/records.ts";
import type { Text } from "#i18n/text.ts";

/** When a publication came out; of a table of which nobody says it, when that was imported. */
export function publishedSaid({ t, day }: Text, { published, publishedBasis }: Publication): string {
  return t(publishedBasis === "import" ? "sources.imported" : "sources.published", { day: day(published) });
}
