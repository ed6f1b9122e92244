// The fixed words of the tables: each list is the whole vocabulary of one column.

/** The languages that names, titles and notes are given in: English, Russian and Kazakh. */
export const LANGUAGES = ["en", "ru", "kk"] as const;

/** The forms of a noun that a language counts with, by the categories of Unicode: "1 day", "2 days". */
export const PLURAL_FORMS = {
  en: ["one", "other"],
  ru: ["one", "few", "many", "other"],
  kk: ["one", "other"],
} as const satisfies Readonly<Record<Language, readonly string[]>>;

/** What a claimant is: the part of public life that it speaks from, whatever weight its word carries. */
export const CLAIMANT_KINDS = [
  "government",
  "security",
  "president",
  "state_media",
  "parliament",
  "alliance",
  "foreign_government",
  "ngo",
  "media",
  "witness",
  "social_media",
  "expert",
] as const;

/** How far a place reaches: the whole country, a region, a city, a site within a city, or somewhere outside the country. */
export const PLACE_KINDS = ["country", "region", "city", "site", "abroad"] as const;

/** How closely an event is dated: to its day, to a span of days, to about then, or only to its week, month or year. */
export const DATE_PRECISIONS = ["day", "range", "approximate", "week", "month", "year"] as const;

/** How closely an event is placed: at the site, or only in or near a city, or within a district, region or country. */
export const PLACE_PRECISIONS = ["site", "city", "near", "district", "region", "country"] as const;

/** How an event is known: from reports, from an official account alone, against the word of others, or unverified. */
export const EVENT_STATUSES = ["reported", "official_account", "disputed", "unverified"] as const;

/** The hedge that a figure is stated with; `word_only` is a word such as “dozens” in place of any figure. */
export const QUALIFIERS = ["exact", "at_least", "more_than", "nearly", "about", "up_to", "range", "word_only"] as const;

/** Where the day of a claim comes from: the text gives it, the day of the article stands in, or it was worked out. */
export const AS_OF_BASES = ["stated", "publication", "inferred"] as const;

/** Where the day of a publication comes from: it was published then, that was worked out, or nobody said when, and a table of it was imported that day. */
export const PUBLISHED_BASES = ["stated", "inferred", "import"] as const;

/** What became of a claim: it stands, its claimant corrected or withdrew it, or others deny it. */
export const CLAIM_STATUSES = ["standing", "corrected", "retracted", "denied"] as const;

/** How a publication prints a claim: as it was made, more loosely, or so that it says something else. */
export const FIDELITIES = ["faithful", "looser", "garbled"] as const;

/** Why a paragraph of a publication holds nothing that the tables would cite. */
export const UNCITED_REASONS = [
  "title",
  "byline",
  "caption_repeat",
  "boilerplate",
  "general_background",
  "opinion_without_event",
] as const;

/** A language of the tables and of the page. */
export type Language = (typeof LANGUAGES)[number];

/** One form of a noun that is counted. */
export type PluralForm = (typeof PLURAL_FORMS)[Language][number];

/** What one claimant is. */
export type ClaimantKind = (typeof CLAIMANT_KINDS)[number];

/** How far one place reaches. */
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** How closely one event is dated. */
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** How closely one event is placed. */
export type PlacePrecision = (typeof PLACE_PRECISIONS)[number];

/** How one event is known. */
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** The hedge of one figure. */
export type Qualifier = (typeof QUALIFIERS)[number];

/** Where the day of one claim comes from. */
export type AsOfBasis = (typeof AS_OF_BASES)[number];

/** Where the day of one publication comes from. */
export type PublishedBasis = (typeof PUBLISHED_BASES)[number];

/** What became of one claim. */
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** How one publication prints one claim. */
export type Fidelity = (typeof FIDELITIES)[number];

/** Why one paragraph is not cited. */
export type UncitedReason = (typeof UNCITED_REASONS)[number];
