import { line } from "#ingest/foreign-files.fixture.ts";

const ROW = {
  ...{ id: "101", type_of_violence: "1", dyad_name: "Army - Rebels", source_office: "A wire" },
  ...{ where_prec: "1", where_coordinates: "Rivertown", adm_1: "North", adm_2: "Hill district", country: "Freedonia" },
  ...{ latitude: "48.5", longitude: "66.9", date_prec: "1", date_start: "2015-03-01", date_end: "2015-03-01" },
  ...{ low: "1", best: "2", high: "4" },
};

/** A row of an invented file in the form of UCDP GED: what it says other than the others. */
export type GedRow = Partial<typeof ROW>;

/** An invented file in the form of UCDP GED. */
export function gedFile(rows: readonly GedRow[]): string {
  const lines = rows.map((row, index) => line(Object.values({ ...ROW, id: String(101 + index), ...row })));
  return [line(Object.keys(ROW)), ...lines].join("\n");
}

/** The files as they are brought, by their paths. */
export function brought(files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>) {
  return Object.entries(files).map(([path, content]) => ({ path, content: new Blob([content]) }));
}
