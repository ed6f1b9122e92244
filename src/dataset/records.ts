import type { Count } from "#dataset/counts.ts";
import type { Day } from "#dataset/day.ts";
import type { EventArchive } from "#dataset/event-archive.ts";
import type { Figure } from "#dataset/figure.ts";
import type {
  AsOfBasis,
  ClaimantKind,
  ClaimStatus,
  DatePrecision,
  EventStatus,
  Fidelity,
  Language,
  PlaceKind,
  PlacePrecision,
  PluralForm,
  PublishedBasis,
  Qualifier,
  UncitedReason,
} from "#dataset/vocabulary.ts";

/** A text in every language of the dataset; languages that the dataset lacks are absent. */
export type Localised = Readonly<Partial<Record<Language, string>>>;

/** A counted noun: in each language a text for each of its plural forms. */
export type Unit = Readonly<Partial<Record<Language, Readonly<Partial<Record<PluralForm, string>>>>>>;

/** An article that was read. `document` and `sha256` name the exact text, which is not part of the dataset. */
export interface Publication {
  readonly id: string;
  readonly outlet: string;
  readonly title: string | null;
  readonly author: string | null;
  readonly published: Day;
  readonly publishedBasis: PublishedBasis;
  readonly updated: Day | null;
  readonly language: string;
  readonly url: string | null;
  readonly archiveUrl: string | null;
  readonly document: string;
  readonly sha256: string;
  readonly remark: Localised;
}

/** The body or person that asserts a figure or an account; `parent` is the body that it belongs to. */
export interface Claimant {
  readonly id: string;
  readonly kind: ClaimantKind;
  readonly parent: string | null;
  readonly name: Localised;
}

/** A place, by the name that the dataset as a whole calls it. `lat` and `lon` are WGS 84 degrees; both null where the place has no point, such as a vague region. */
export interface Place {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly parent: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly name: Localised;
  readonly alias: readonly string[];
}

/**
 * A name that a place bore at another time than its main one. `from` and `to` are its first and last day; null where the
 * table does not say since when, or for how long. At least one of them is a day, and no two names of a place overlap.
 */
export interface PlaceName {
  readonly place: string;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly name: Localised;
}

/**
 * Something that happened or was said. `end` equals `start` for an event of one day. Its counts are of people, as the record
 * itself states them; null where it does not say, which is not zero. Only these add up over events, claims never do.
 */
export interface EventRecord extends Readonly<Record<Count, number | null>> {
  readonly id: string;
  readonly start: Day;
  readonly end: Day;
  readonly datePrecision: DatePrecision;
  /** Where the day of an event of one day comes from. */
  readonly startBasis: AsOfBasis;
  readonly place: string;
  readonly placePrecision: PlacePrecision;
  readonly category: string;
  readonly status: EventStatus;
  readonly claimant: string | null;
  readonly title: Localised;
  readonly summary: Localised;
}

/**
 * One figure asserted by one claimant. `value` is null for `word_only`, where `word` carries what was said, as printed, and
 * `wording` the same in the languages of the dataset (empty where the word is not declared); `valueHigh` is set for `range` only. Claims are never added up.
 */
export interface Claim {
  readonly id: string;
  readonly metric: string;
  readonly population: string;
  readonly place: string;
  readonly asOf: Day;
  readonly asOfBasis: AsOfBasis;
  readonly qualifier: Qualifier;
  readonly value: Figure | null;
  readonly valueHigh: Figure | null;
  readonly word: string | null;
  readonly wording: Localised;
  readonly unit: string | null;
  readonly claimant: string;
  readonly via: string | null;
  readonly status: ClaimStatus;
  readonly partOf: string | null;
  readonly supersedes: string | null;
  readonly cumulative: boolean;
  readonly note: Localised;
}

/** Where a publication prints a claim or an event: exactly one of `claim` and `event` is set. */
export interface Citation {
  readonly publication: string;
  readonly paragraph: number;
  readonly claim: string | null;
  readonly event: string | null;
  readonly asPrinted: string | null;
  readonly via: string | null;
  readonly fidelity: Fidelity;
  readonly note: Localised;
}

/** A paragraph that holds neither a claim nor an event, and why. */
export interface Uncited {
  readonly publication: string;
  readonly paragraph: number;
  readonly reason: UncitedReason;
}

/**
 * A claim, event or publication that is no longer in the dataset: its id stays, so that a link to it says what became of it. One
 * that turned out wrong is not removed but marked; this is for what should never have been a record. `replacedBy` is the id
 * of the record that holds what was in it.
 */
export interface Removed {
  readonly id: string;
  readonly removed: Day;
  readonly reason: Localised;
  readonly replacedBy: string | null;
}

/** A declared measure: what is counted, in which unit, and how its chart is drawn. */
export interface Metric {
  readonly id: string;
  readonly label: Localised;
  /** The unit of a value as a noun to print after it, in every form that a language counts with; absent for people. */
  readonly unit: Unit | null;
  readonly chart: "steps" | "points";
  /** Other names of it, in any language; a search finds its figures by them. */
  readonly alias?: readonly string[] | undefined;
}

/** A declared set of people or things that a figure counts. */
export interface Population {
  readonly id: string;
  readonly label: Localised;
  /** Other names of it, in any language; a search finds its figures by them. */
  readonly alias?: readonly string[] | undefined;
}

/** A declared word that stands in place of a number: `id` is the word as claims write it. */
export interface Word {
  readonly id: string;
  readonly label: Localised;
}

/** A family of event categories that share one colour on the map and the timeline. */
export interface Family {
  readonly id: string;
  readonly label: Localised;
  readonly color: { readonly light: string; readonly dark: string };
  readonly categories: readonly { readonly id: string; readonly label: Localised }[];
}

/** What datapackage.json says of the dataset as a whole. */
export interface DatasetMeta {
  readonly id: string;
  readonly version: string;
  /** The day on which this version was made; null where nobody says. */
  readonly created: Day | null;
  readonly title: Localised;
  readonly subtitle: Localised;
  readonly languages: readonly Language[];
  readonly timeZone: string;
  /** First and last day of the timeline; records before or after it are kept and shown at its ends. */
  readonly coverage: { readonly from: Day; readonly to: Day };
  readonly homepage: string | null;
  readonly licenses: readonly { readonly name: string; readonly title: string; readonly path: string }[];
  readonly contributors: readonly { readonly title: string; readonly roles: readonly string[] }[];
  /** Languages whose texts are translations that no named person has reviewed yet. */
  readonly unreviewed: readonly Language[];
  readonly map: { readonly bounds: readonly [west: number, south: number, east: number, north: number] };
  readonly metrics: readonly Metric[];
  readonly populations: readonly Population[];
  readonly families: readonly Family[];
  /** Empty where the words of the claims are not translated. */
  readonly words: readonly Word[];
}

/**
 * A whole dataset: valid, every reference resolved, in the order of its tables. The events of a large one are not among its
 * records, nor are their citations: `archive` says what is known of them.
 */
export interface Dataset {
  readonly meta: DatasetMeta;
  readonly publications: readonly Publication[];
  readonly claimants: readonly Claimant[];
  readonly places: readonly Place[];
  readonly "place-names": readonly PlaceName[];
  /** Empty where there is an archive of them. */
  readonly events: readonly EventRecord[];
  readonly claims: readonly Claim[];
  readonly citations: readonly Citation[];
  readonly uncited: readonly Uncited[];
  readonly removed: readonly Removed[];
  /** What stands for events that are too many to be held here, and for their citations; null where there is none. */
  readonly archive: EventArchive | null;
}
