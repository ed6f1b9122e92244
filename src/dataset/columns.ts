import {
  day,
  declared,
  figure,
  fileName,
  flag,
  id,
  languageTag,
  list,
  number,
  oneOf,
  ref,
  sha256,
  text,
  webAddress,
} from "#dataset/cell.ts";
import { localised, optional, required, type Table, withDefault } from "#dataset/column.ts";
import type { Day } from "#dataset/day.ts";
import type {
  Citation,
  Claim,
  Claimant,
  EventRecord,
  Place,
  PlaceName,
  Publication,
  Removed,
  Uncited,
} from "#dataset/records.ts";
import type { TableName } from "#dataset/table-name.ts";
import * as words from "#dataset/vocabulary.ts";

/** An event as its row says it: `end` is null where the event lasts one day. */
export type EventRow = Omit<EventRecord, "end"> & { readonly end: Day | null };

/** A claim as its row says it: what its word is in each language stands in datapackage.json. */
export type ClaimRow = Omit<Claim, "wording">;

/** People whom one event counts. */
const people = number({ minimum: 0, whole: true });

/** The record that a row of each table becomes. */
export interface RecordOf {
  readonly publications: Publication;
  readonly claimants: Claimant;
  readonly places: Place;
  readonly "place-names": PlaceName;
  readonly events: EventRow;
  readonly claims: ClaimRow;
  readonly citations: Citation;
  readonly uncited: Uncited;
  readonly removed: Removed;
}

const publications: Table<Publication> = {
  name: "publications",
  key: ["id"],
  columns: {
    id: required(id),
    outlet: required(text()),
    title: optional(text()),
    author: optional(text()),
    published: required(day),
    publishedBasis: withDefault(oneOf(words.PUBLISHED_BASES), "stated"),
    updated: optional(day),
    language: required(languageTag),
    url: optional(webAddress),
    archiveUrl: optional(webAddress),
    document: required(fileName),
    sha256: required(sha256),
    remark: localised({ required: false }),
  },
};

const claimants: Table<Claimant> = {
  name: "claimants",
  key: ["id"],
  columns: {
    id: required(id),
    kind: required(oneOf(words.CLAIMANT_KINDS)),
    parent: optional(ref("claimants")),
    name: localised({ required: true }),
  },
};

const places: Table<Place> = {
  name: "places",
  key: ["id"],
  columns: {
    id: required(id),
    kind: required(oneOf(words.PLACE_KINDS)),
    parent: optional(ref("places")),
    lat: optional(number({ minimum: -90, maximum: 90 })),
    lon: optional(number({ minimum: -180, maximum: 180 })),
    name: localised({ required: true }),
    alias: withDefault(list, []),
  },
};

const placeNames: Table<PlaceName> = {
  name: "place-names",
  key: ["place", "from", "to"],
  columns: {
    place: required(ref("places")),
    from: optional(day),
    to: optional(day),
    name: localised({ required: true }),
  },
};

const events: Table<EventRow> = {
  name: "events",
  key: ["id"],
  columns: {
    id: required(id),
    start: required(day),
    end: optional(day),
    datePrecision: required(oneOf(words.DATE_PRECISIONS)),
    startBasis: withDefault(oneOf(words.AS_OF_BASES), "stated"),
    place: required(ref("places")),
    placePrecision: required(oneOf(words.PLACE_PRECISIONS)),
    category: required(declared("categories")),
    status: required(oneOf(words.EVENT_STATUSES)),
    claimant: optional(ref("claimants")),
    title: localised({ required: true, maxLength: 90 }),
    summary: localised({ required: true }),
    killedLow: optional(people),
    killedBest: optional(people),
    killedHigh: optional(people),
    injured: optional(people),
    detained: optional(people),
  },
};

const claims: Table<ClaimRow> = {
  name: "claims",
  key: ["id"],
  columns: {
    id: required(id),
    metric: required(declared("metrics")),
    population: required(declared("populations")),
    place: required(ref("places")),
    asOf: required(day),
    asOfBasis: withDefault(oneOf(words.AS_OF_BASES), "stated"),
    qualifier: required(oneOf(words.QUALIFIERS)),
    value: optional(figure),
    valueHigh: optional(figure),
    word: optional(text()),
    unit: optional(text()),
    claimant: required(ref("claimants")),
    via: optional(text()),
    status: required(oneOf(words.CLAIM_STATUSES)),
    partOf: optional(ref("claims")),
    supersedes: optional(ref("claims")),
    cumulative: required(flag),
    note: localised({ required: false }),
  },
};

const citations: Table<Citation> = {
  name: "citations",
  key: ["publication", "paragraph", "claim", "event", "as_printed"],
  columns: {
    publication: required(ref("publications")),
    paragraph: required(number({ minimum: 1, whole: true })),
    claim: optional(ref("claims")),
    event: optional(ref("events")),
    asPrinted: optional(text({ maxLength: 80 })),
    via: optional(text()),
    fidelity: required(oneOf(words.FIDELITIES)),
    note: localised({ required: false }),
  },
};

const uncited: Table<Uncited> = {
  name: "uncited",
  key: ["publication", "paragraph"],
  columns: {
    publication: required(ref("publications")),
    paragraph: required(number({ minimum: 1, whole: true })),
    reason: required(oneOf(words.UNCITED_REASONS)),
  },
};

const removed: Table<Removed> = {
  name: "removed",
  key: ["id"],
  columns: {
    id: required(id),
    removed: required(day),
    reason: localised({ required: true }),
    replacedBy: optional(id),
  },
};

/** Every table with its columns: the one declaration behind the reader, the rules and the published schema. */
export const TABLES: { readonly [T in TableName]: Table<RecordOf[T]> } = {
  publications,
  claimants,
  places,
  "place-names": placeNames,
  events,
  claims,
  citations,
  uncited,
  removed,
};

/** A table whose records are not known by type: for what treats all tables alike. */
export function tableOf(name: TableName): Table<Record<string, unknown>> {
  return TABLES[name] as Table<Record<string, unknown>>;
}
