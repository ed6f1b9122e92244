import { isoDay } from "#dataset/day.ts";
import type { PackageAbout } from "#ingest/package-about.ts";
import type { WrittenRow } from "#ingest/table-text.ts";

/** The id of the file as a publication of the dataset that is made of it. */
export const SOURCE = "source";

const IMPORT_DAY =
  "A table, whose rows are its paragraphs. Its day is that of the import, since nobody said when it was published.";

/** The file itself as a publication, whose records are its paragraphs. */
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
    ...(about.publishedTold === false && { published_basis: "import", remark_en: IMPORT_DAY }),
  };
}
