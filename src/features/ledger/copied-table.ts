import { isoDay } from "#dataset/day.ts";
import { startsFormula } from "#dataset/formula.ts";
import type { Publication } from "#dataset/records.ts";
import { paragraphSaid } from "#evidence/paragraph-said.ts";
import type { SortKey } from "#features/ledger/sort-claims.ts";
import { formatFigure, withBasis } from "#i18n/format-claim.ts";
import type { Text } from "#i18n/text.ts";
import type { ClaimRow } from "#model/claim-rows.ts";
import type { Lookup } from "#model/lookup.ts";
import { placeNameOn } from "#model/place-names.ts";
import { paragraphsOf, printedIn } from "#model/printed-in.ts";

const COLUMNS: readonly SortKey[] = [
  "figure",
  "status",
  "metric",
  "people",
  "day",
  "place",
  "claimant",
  "kind",
  "printed",
];

/** As the tables of the dataset call it, in every language. */
const ID = "id";

/** A table to be pasted: one row of heads, then the claims. */
export type CopiedTable = readonly (readonly string[])[];

/**
 * The table of claims as it is seen, its rows in their order; where two facts share a column there, each has its own. Days are
 * written with their year, which a spreadsheet would else make up, and the id comes last.
 */
export function copiedTable(text: Text, lookup: Lookup, rows: readonly ClaimRow[]): CopiedTable {
  const heads = [...COLUMNS.map((key) => text.t(`ledger.column.${key}`)), ID];
  return [heads, ...rows.map((row) => cellsOf(text, lookup, row))];
}

function cellsOf(text: Text, lookup: Lookup, { claim, standing }: ClaimRow): readonly string[] {
  const { t, name } = text;
  const claimant = lookup.claimant.get(claim.claimant);
  const status = t(`status.${claim.status}`);
  return [
    formatFigure(text, claim),
    standing === "in" ? status : `${status}, ${t(`ledger.${standing}`)}`,
    name(lookup.metric.get(claim.metric)?.label),
    name(lookup.population.get(claim.population)?.label),
    withBasis(text, claim, isoDay(claim.asOf)),
    name(placeNameOn(lookup, claim.place, claim.asOf)),
    name(claimant?.name),
    claimant ? t(`claimant.kind.${claimant.kind}`) : "",
    printedIn(lookup, claim.id)
      .map(
        ({ publication, citations }) =>
          `${publication.outlet} ${paragraphsOf(citations).map(numbered(text, publication)).join(", ")}`,
      )
      .join("; "),
    claim.id,
  ];
}

function numbered(text: Text, publication: Publication) {
  return (paragraph: number) => paragraphSaid(text, publication, String(paragraph));
}

/** For a spreadsheet: tabs between cells, a line for a row; no cell runs as a formula. */
export function asTabs(table: CopiedTable): string {
  return table.map((cells) => cells.map(plain).join("\t")).join("\n");
}

/** For a document: a table of its own. */
export function asHtml(table: CopiedTable): string {
  const [heads = [], ...rows] = table;
  const line = (tag: "th" | "td", cells: readonly string[]) =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(plain(cell))}</${tag}>`).join("")}</tr>`;
  return `<table><thead>${line("th", heads)}</thead><tbody>${rows.map((cells) => line("td", cells)).join("")}</tbody></table>`;
}

function plain(cell: string): string {
  const text = cell.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
  return startsFormula(text) ? `'${text}` : text;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
