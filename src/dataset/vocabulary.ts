/** The fixed words of the tables. Each list is the whole vocabulary of one column. */
export const LANGUAGES = ["en", "ru", "kk"] as const;
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
export const PLACE_KINDS = ["country", "region", "city", "site", "abroad"] as const;
export const DATE_PRECISIONS = ["day", "range", "approximate", "week", "month", "year"] as const;
export const PLACE_PRECISIONS = ["site", "city", "near", "district", "region", "country"] as const;
export const EVENT_STATUSES = ["reported", "official_account", "disputed", "unverified"] as const;
export const QUALIFIERS = ["exact", "at_least", "more_than", "nearly", "about", "up_to", "range", "word_only"] as const;
export const CLAIM_STATUSES = ["standing", "corrected", "retracted", "denied"] as const;
export const FIDELITIES = ["faithful", "looser", "garbled"] as const;
export const UNCITED_REASONS = [
  "title",
  "byline",
  "caption_repeat",
  "boilerplate",
  "general_background",
  "opinion_without_event",
] as const;

export type Language = (typeof LANGUAGES)[number];
export type ClaimantKind = (typeof CLAIMANT_KINDS)[number];
export type PlaceKind = (typeof PLACE_KINDS)[number];
export type DatePrecision = (typeof DATE_PRECISIONS)[number];
export type PlacePrecision = (typeof PLACE_PRECISIONS)[number];
export type EventStatus = (typeof EVENT_STATUSES)[number];
export type Qualifier = (typeof QUALIFIERS)[number];
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];
export type Fidelity = (typeof FIDELITIES)[number];
export type UncitedReason = (typeof UNCITED_REASONS)[number];
