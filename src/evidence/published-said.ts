import type { Publication } from "#dataset/records.ts";
import { shortDay } from "#evidence/short-day.ts";
import type { Text } from "#i18n/text.ts";
import type { Lookup } from "#model/lookup.ts";

function marked({ t }: Text, { publishedBasis }: Publication, day: string): string {
  return publishedBasis === "inferred" ? t("claim.day.inferred", { day }) : day;
}

/** The day of a publication, marked where it was worked out. */
export function publishedDay(text: Text, publication: Publication, length: "medium" | "long" = "medium"): string {
  return marked(text, publication, text.day(publication.published, length));
}

/** The same in brief, with its year only where that must be said. */
export function publishedShortDay(text: Text, lookup: Lookup, publication: Publication): string {
  return marked(text, publication, shortDay(text, lookup, publication.published));
}

/** When a publication came out; of a table of which nobody says it, when that was imported. */
export function publishedSaid(text: Text, publication: Publication): string {
  const imported = publication.publishedBasis === "import";
  return text.t(imported ? "sources.imported" : "sources.published", { day: publishedDay(text, publication) });
}
