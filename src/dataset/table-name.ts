/** The tables of a dataset, in the order in which they are read. Each is a resource of datapackage.json. */
export const TABLE_NAMES = ["publications", "claimants", "places", "events", "claims", "citations", "uncited"] as const;

/** The name of a table, which is also the name of its resource. */
export type TableName = (typeof TABLE_NAMES)[number];
