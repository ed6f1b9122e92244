/** What a column of somebody's table of events can hold, in the order in which a person is asked for it. */
export const COLUMN_ROLES = [
  "start",
  "end",
  "place",
  "latitude",
  "longitude",
  "region",
  "country",
  "category",
  "title",
  "summary",
  "source",
  "id",
  "killedLow",
  "killedBest",
  "killedHigh",
  "injured",
  "detained",
] as const;

/** What one column holds. */
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** What one column of a table of reported figures can hold, besides figures; in the order in which a person is asked for it. */
export const CLAIM_ROLES = [
  ...(["day", "claimant", "place", "latitude", "longitude", "region", "country", "metric", "people", "unit"] as const),
  ...(["publication", "published", "url", "source"] as const),
] as const;

/** What one column of them holds. */
export type ClaimRole = (typeof CLAIM_ROLES)[number];
