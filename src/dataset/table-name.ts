/** The tables of a dataset, in the order in which they are read. Each is a resource of datapackage.json. */
export const TABLE_NAMES = [
  "publications",
  "claimants",
  "places",
  "place-names",
  "events",
  "claims",
  "citations",
  "uncited",
  "removed",
] as const;

/** The name of a table, which is also the name of its resource. */
export type TableName = (typeof TABLE_NAMES)[number];

const OPTIONAL: ReadonlySet<TableName> = new Set(["place-names", "removed"]);

/** Whether a dataset may do without a table; one that it leaves out has no rows. */
export function isOptional(name: TableName): boolean {
  return OPTIONAL.has(name);
}
