import { withoutCityWordIn } from "#ingest/city-word.ts";
import type { IncidentPlace } from "#ingest/incident.ts";
import type { RowReader } from "#ingest/row-reader.ts";

/** The columns that name what places lie in, from the country down. */
export interface OuterColumns {
  readonly within: readonly string[];
  readonly region?: string | undefined;
}

/** All of them. */
export function outerColumns({ within, region }: OuterColumns): readonly string[] {
  return region === undefined ? within : [...within, region];
}

/** What the place of a row lies in, from the country down; the country is empty where only a region is named. */
export function insideOf(row: RowReader, columns: OuterColumns): readonly string[] {
  const named = (column: string) => withoutCityWordIn(row, { column, cell: row.text(column) });
  const [country = "", ...inner] = columns.within.map(named);
  const region = columns.region === undefined ? "" : named(columns.region);
  const regions = [...inner, region].filter((name) => name !== "");
  return country === "" && regions.length === 0 ? [] : [country, ...regions];
}

/** The narrowest of these: the region, else the country; null where there is none. */
export function outerPlace([country = "", ...inner]: readonly string[]): IncidentPlace | null {
  const regions = inner.filter((name) => name !== "");
  const region = regions.at(-1);
  if (region !== undefined)
    return { kind: "region", name: region, within: [country, ...regions.slice(0, -1)], point: null };
  return country === "" ? null : { kind: "country", name: country, within: [], point: null };
}
