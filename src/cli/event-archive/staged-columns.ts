import type { StagedColumn } from "#cli/event-archive/stage.ts";
import { COUNT_KEYS, SUM_COLUMNS } from "#dataset/event-archive.ts";
import type { Language } from "#dataset/vocabulary.ts";

const integer = (name: string): StagedColumn => ({ name, type: "INTEGER" });
const text = (name: string): StagedColumn => ({ name, type: "VARCHAR" });

/** The columns in which a sound event may have nothing. */
const NULLABLE: ReadonlySet<string> = new Set(["claimant_id", ...SUM_COLUMNS]);

/** The keys that a row of events.csv gives by itself; the others come from its citations. */
const OWN_KEYS = ["start", "last", "place", "category", "claimant", "dated"] as const;

/** What is kept of the words of a row. Those of place, category and claimant stand beside their positions. */
export function wordColumns(languages: readonly Language[]): readonly StagedColumn[] {
  return [
    ...["date_precision", "start_basis", "place_id", "place_precision", "category_id", "status", "claimant_id"].map(
      text,
    ),
    ...languages.map((language) => text(`title_${language}`)),
    ...languages.map((language) => text(`summary_${language}`)),
  ];
}

/** The events as they were read, before their citations are known. */
export function readColumns(languages: readonly Language[]): readonly StagedColumn[] {
  return [
    ...[integer("row"), text("id"), ...OWN_KEYS.map(integer)],
    ...[...wordColumns(languages), ...SUM_COLUMNS.map(integer)],
  ];
}

/** The citations of events as they were read: by which position in the publications, and the rest as JSON. */
export const CITATION_COLUMNS: readonly StagedColumn[] = [
  ...[integer("row"), text("event"), integer("publication"), text("paragraph"), text("as_printed"), text("json")],
];

/** What the citations of an event come to, by its row. */
export const PRINTED_COLUMNS: readonly StagedColumn[] = [
  ...[integer("row"), integer("known"), integer("found_in"), text("citations")],
];

/** The staged events: all that the archive says of one, and all that it is counted by. */
export function stagedColumns(languages: readonly Language[]): readonly StagedColumn[] {
  const columns = [
    ...[...COUNT_KEYS.map(integer), text("id"), ...wordColumns(languages)],
    ...[...SUM_COLUMNS.map(integer), text("citations")],
  ];
  return columns.map((column) => ({ ...column, nullable: NULLABLE.has(column.name) }));
}
