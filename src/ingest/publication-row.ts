import { isoDay } from "#dataset/day.ts";
import type { PackageAbout } from "#ingest/package-about.ts";
import type { WrittenRow } from "#ingest/table-text.ts";

/** The id of the one publication of an imported dataset. */
export const SOURCE = "source";

/** The one publication of an imported dataset: the file itself, whose records are its paragraphs. */
export function publicationRow(about: PackageAbout): WrittenRow {
  return {
    id: SOURCE,
    outlet: about.outlet,
    title: about.title,
    published: isoDay(about.published),
    language: "en",
    url: about.url ?? "",
    document: about.document,
    sha256: about.sha256,
  };
}
