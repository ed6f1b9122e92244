import type { ClaimMapping } from "#ingest/mapping.ts";

/** A column that says whom a figure counts, and what its cells mean. */
export interface WhomColumn {
  readonly column: string;
  readonly values: Readonly<Record<string, { readonly population: string; readonly people: string }>>;
}

/** The columns that say whom the figures of a mapping count, each once. */
export function whomColumns(figures: ClaimMapping["figures"]): readonly WhomColumn[] {
  const all = (Array.isArray(figures) ? figures : [figures]).flatMap(({ people }) =>
    typeof people === "object" ? people : [],
  );
  return [...new Map(all.map((one) => [one.column, one])).values()];
}
