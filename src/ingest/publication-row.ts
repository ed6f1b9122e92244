import { isoDay } from "#dataset/day.ts";
import { OWN_SENTENCES } from "#ingest/own-words.ts";
import type { PackageAbout } from "#ingest/package-about.ts";
import type { WrittenRow } from "#ingest/table-text.ts";

/** The id of the file as a publication of the dataset that is made of it. */
export const SOURCE = "source";

/** The file itself as a publication, whose records are its paragraphs. */
export function publicationRow(about: PackageAbout): WrittenRow {
  const { language = "en" } = about;
  return {
    id: SOURCE,
    outlet: about.outlet,
    title: about.title,
    published: isoDay(about.published),
    language,
    url: about.url ?? "",
    document: about.document,
    sha256: about.sha256,
    ...(about.publishedTold === false && { published_basis: "import", remark_en: OWN_SENTENCES[language].importDay }),
  };
}
