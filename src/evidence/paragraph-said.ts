import type { Publication } from "#dataset/records.ts";
import { isTableDocument } from "#dataset/table-document.ts";
import type { Text } from "#i18n/text.ts";

/** Where in a publication something stands, in short: a paragraph of a text, or a row of a table; its number as it is to be written. */
export function paragraphSaid({ t }: Text, publication: Publication | undefined, number: string): string {
  return t(isTable(publication) ? "paragraph.row" : "paragraph", { number });
}

/** Whether a publication is known from rows of a table alone. */
export function isTable(publication: Publication | undefined): boolean {
  return publication !== undefined && isTableDocument(publication.document);
}
