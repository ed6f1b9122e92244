import type { Publication } from "#dataset/records.ts";
import type { Text } from "#i18n/text.ts";

/** The day of a publication, marked where it was worked out. */
export function publishedDay(
  { t, day }: Text,
  { published, publishedBasis }: Publication,
  length: "medium" | "long" = "medium",
): string {
  const said = day(published, length);
  return publishedBasis === "inferred" ? t("claim.day.inferred", { day: said }) : said;
}

/** When a publication came out; of a table of which nobody says it, when that was imported. */
export function publishedSaid(text: Text, publication: Publication): string {
  const imported = publication.publishedBasis === "import";
  return text.t(imported ? "sources.imported" : "sources.published", { day: publishedDay(text, publication) });
}
