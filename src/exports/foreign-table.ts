import type { Day } from "#dataset/day.ts";
import type { EventRecord, Localised, Place } from "#dataset/records.ts";
import { isTableDocument } from "#dataset/table-document.ts";
import type { CsvCell, CsvTable } from "#dataset/write-csv.ts";
import type { Lookup } from "#model/lookup.ts";
import { placeOfEvent, placeWithAncestors } from "#model/place-scope.ts";

/** What of an event the form of somebody else has no room for, or what it asks for and the event does not say. */
export interface Loss {
  /** The id of the event. */
  readonly event: string;
  /** The column of the form, or that of ours which it has nothing for. */
  readonly column: string;
  /** Said without anything of the event itself: what is the same of many is told once. */
  readonly what: string;
}

/** Events as a table of somebody else's form, one row each in the order given, with all that was lost on the way. */
export interface ForeignTable {
  readonly table: CsvTable;
  readonly losses: readonly Loss[];
}

/** Tells of what of an event did not go into its row, and of the column that it is missed in. */
export type Lose = (column: string, what: string) => void;

/** One row under the columns of the form. `lose` tells of what did not go into it. */
export type RowOf = (event: EventRecord, lose: Lose) => Readonly<Record<string, CsvCell>>;

/** Writes each event as a row. Every row has to have all columns. */
export function foreignTable(events: readonly EventRecord[], columns: readonly string[], rowOf: RowOf): ForeignTable {
  const losses: Loss[] = [];
  const rows = events.map((event) => {
    const row = rowOf(event, (column, what) => losses.push({ event: event.id, column, what }));
    return columns.map((column) => row[column] ?? null);
  });
  return { table: { header: columns, rows }, losses };
}

/** A text in English, or in the first language that has it; empty where none has. */
export function anyText(text: Localised | undefined): string {
  return text?.en ?? Object.values(text ?? {})[0] ?? "";
}

/** The id without the letters that an import puts before the one of its file. */
export function foreignId({ id }: EventRecord): string {
  return id.replace(/^ev-/, "");
}

/** Where an event is known to be: names from the country down, empty where there is none, and a point where it has one. */
export interface PlaceParts {
  readonly place: Place | undefined;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
  /** The town or site, or what lies abroad; empty where only an area is known. */
  readonly location: string;
  readonly lat: number | null;
  readonly lon: number | null;
}

/** How an account stands has no column in either form: what is disputed goes out as what is not. */
export function loseStatus({ status }: EventRecord, lose: Lose): void {
  if (status !== "reported") lose("status", `“${status}” has no column`);
}

/** Takes the place of an event apart, or of what it lies in where the event is known no closer. */
export function placeParts(lookup: Lookup, event: EventRecord): PlaceParts {
  const chain = placeWithAncestors(lookup, placeOfEvent(lookup, event));
  const nameOf = (one: Place | undefined) => anyText(one?.name);
  const regions = chain.filter(({ kind }) => kind === "region").reverse();
  const [place] = chain;
  const isArea = place === undefined || place.kind === "region" || place.kind === "country";
  return {
    place,
    country: nameOf(chain.find(({ kind }) => kind === "country")),
    admin1: nameOf(regions[0]),
    admin2: nameOf(regions[1]),
    location: isArea ? "" : nameOf(place),
    lat: isArea ? null : place.lat,
    lon: isArea ? null : place.lon,
  };
}

/** Whether an event is known to a region or district that its place does not name: in the form it then is one of the country. */
export function lacksRegion({ placePrecision }: EventRecord, { admin1 }: PlaceParts): boolean {
  return (placePrecision === "region" || placePrecision === "district") && admin1 === "";
}

/** One publication that tells of an event. */
interface Telling {
  /** Who relayed it, or the outlet itself. */
  readonly office: string;
  /** Null where the publication is a table whose row the event was: its day and its name are not those of an article. */
  readonly article: { readonly published: Day; readonly title: string } | null;
}

/** Each publication that tells of an event once, with whoever it names as its channel. */
export function tellings(lookup: Lookup, event: EventRecord): readonly Telling[] {
  const found = new Map<string, Telling>();
  for (const { publication: id, via } of lookup.citationsOf(event.id)) {
    const publication = lookup.publication.get(id);
    if (publication === undefined) continue;
    const office = via ?? publication.outlet;
    const { published, title } = publication;
    const article = isTableDocument(publication.document) ? null : { published, title: title ?? "" };
    found.set(`${id} ${office}`, { office, article });
  }
  return [...found.values()];
}

/** Texts, each once, with semicolons between them. */
export function joined(texts: readonly string[]): string {
  return [...new Set(texts)].filter((text) => text !== "").join("; ");
}
