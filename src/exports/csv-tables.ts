import { headerOf } from "#dataset/column.ts";
import { COUNTS } from "#dataset/counts.ts";
import { isoDay } from "#dataset/day.ts";
import type { Citation, Claim, EventRecord, Localised } from "#dataset/records.ts";
import type { Language } from "#dataset/vocabulary.ts";
import type { CsvCell, CsvTable } from "#dataset/write-csv.ts";
import { eventPoint } from "#exports/event-point.ts";
import { startBasisOf } from "#exports/start-basis.ts";
import { claimsBeside } from "#model/claims-beside.ts";
import type { Lookup } from "#model/lookup.ts";
import { measuresIn } from "#model/people-cube.ts";
import { placeNameOn } from "#model/place-names.ts";
import { TO_THE_END } from "#model/standing.ts";

type Column<T> = readonly [header: string, cell: (record: T) => CsvCell];

function tableOf<T>(columns: readonly Column<T>[], records: readonly T[]): CsvTable {
  return {
    header: columns.map(([header]) => header),
    rows: records.map((record) => columns.map(([, cell]) => cell(record))),
  };
}

function inEach<T>(
  languages: readonly Language[],
  header: string,
  text: (record: T) => Localised | undefined,
): Column<T>[] {
  return languages.map((language) => [`${header}_${language}`, (record) => text(record)?.[language] ?? null]);
}

function citedFor(lookup: Lookup, id: string): string {
  return lookup.citationsOf(id).map(passage).join(";");
}

function passage({ publication, paragraph }: Citation): string {
  return `${publication}:${paragraph}`;
}

/** Claims as a table, one row each, in the order given: the columns of claims.csv, the names behind its ids, its citations. */
export function claimsTable(lookup: Lookup, claims: readonly Claim[]): CsvTable {
  const { languages } = lookup.dataset.meta;
  const columns: Column<Claim>[] = [
    ["id", (claim) => claim.id],
    ["metric", (claim) => claim.metric],
    ["population", (claim) => claim.population],
    ["place", (claim) => claim.place],
    ...inEach<Claim>(languages, "place_name", (claim) => placeNameOn(lookup, claim.place, claim.asOf)),
    ["as_of", (claim) => isoDay(claim.asOf)],
    ["as_of_basis", (claim) => claim.asOfBasis],
    ["qualifier", (claim) => claim.qualifier],
    ["value", (claim) => claim.value],
    ["value_high", (claim) => claim.valueHigh],
    ["word", (claim) => claim.word],
    ["unit", (claim) => claim.unit],
    ["claimant", (claim) => claim.claimant],
    ...inEach<Claim>(languages, "claimant_name", (claim) => lookup.claimant.get(claim.claimant)?.name),
    ["via", (claim) => claim.via],
    ["status", (claim) => claim.status],
    ["part_of", (claim) => claim.partOf],
    ["supersedes", (claim) => claim.supersedes],
    ["cumulative", (claim) => claim.cumulative],
    ["citations", (claim) => citedFor(lookup, claim.id)],
    ...inEach<Claim>(languages, "note", (claim) => claim.note),
  ];
  return tableOf(columns, claims);
}

/** Events as a table, one row each, in the order given. An event that has no point has neither `lat` nor `lon`, and says why. */
export function eventsTable(lookup: Lookup, events: readonly EventRecord[]): CsvTable {
  const { languages } = lookup.dataset.meta;
  const columns: Column<EventRecord>[] = [
    ["id", (event) => event.id],
    ["start", (event) => isoDay(event.start)],
    ["end", (event) => isoDay(event.end)],
    ["date_precision", (event) => event.datePrecision],
    ["start_basis", startBasisOf],
    ["place", (event) => event.place],
    ...inEach<EventRecord>(languages, "place_name", (event) => placeNameOn(lookup, event.place, event.end)),
    ["place_precision", (event) => event.placePrecision],
    ["scope", (event) => eventPoint(lookup, event).scope],
    ["known_to", (event) => eventPoint(lookup, event).knownTo],
    ["lat", (event) => eventPoint(lookup, event).position?.[1] ?? null],
    ["lon", (event) => eventPoint(lookup, event).position?.[0] ?? null],
    ["without_point", (event) => eventPoint(lookup, event).withoutPoint],
    ["family", (event) => lookup.familyOf.get(event.category)?.id ?? null],
    ["category", (event) => event.category],
    ["status", (event) => event.status],
    ["claimant", (event) => event.claimant],
    ...inEach<EventRecord>(languages, "title", (event) => event.title),
    ...inEach<EventRecord>(languages, "summary", (event) => event.summary),
    ...countColumns(lookup),
    ["claims", (event) => claimIdsBeside(lookup, event).join(";")],
    ["citations", (event) => citedFor(lookup, event.id)],
  ];
  return tableOf(columns, events);
}

/** What the records count of people, where any of them does. */
function countColumns(lookup: Lookup): Column<EventRecord>[] {
  if (measuresIn(lookup).length === 0) return [];
  return COUNTS.map((count) => [headerOf(count), (event) => event[count]]);
}

function claimIdsBeside(lookup: Lookup, event: EventRecord): readonly string[] {
  return claimsBeside(lookup, event.id, TO_THE_END).map((claim) => claim.id);
}

/** The citations of the named claims and events as a table, one row each, with what they cite spelled out. */
export function citationsTable(lookup: Lookup, ids: readonly string[]): CsvTable {
  const { languages } = lookup.dataset.meta;
  const publicationOf = (citation: Citation) => lookup.publication.get(citation.publication);
  const columns: Column<Citation>[] = [
    ["claim", (citation) => citation.claim],
    ["event", (citation) => citation.event],
    ["publication", (citation) => citation.publication],
    ["outlet", (citation) => publicationOf(citation)?.outlet ?? null],
    ["title", (citation) => publicationOf(citation)?.title ?? null],
    ["published", (citation) => isoDayOrNull(publicationOf(citation)?.published)],
    ["url", (citation) => publicationOf(citation)?.url ?? null],
    ["paragraph", (citation) => citation.paragraph],
    ["as_printed", (citation) => citation.asPrinted],
    ["via", (citation) => citation.via],
    ["fidelity", (citation) => citation.fidelity],
    ...inEach<Citation>(languages, "note", (citation) => citation.note),
  ];
  return tableOf(columns, ids.flatMap(lookup.citationsOf));
}

function isoDayOrNull(day: Parameters<typeof isoDay>[0] | undefined): string | null {
  return day === undefined ? null : isoDay(day);
}
