import { columnKey } from "#ingest/column-key.ts";
import type { ClaimMapping, Mapping } from "#ingest/mapping.ts";

type Path = readonly (string | number)[];

/** A column that a mapping reads, in small letters, and where in the mapping it is named. */
interface NamedColumn {
  readonly column: string;
  readonly path: Path;
}

/** Every column that a mapping reads, in small letters. */
export function mappedColumns(mapping: Mapping): ReadonlySet<string> {
  return new Set(namedColumns(mapping).map(({ column }) => column));
}

/** What a mapping names that is not among the columns of a file: each as the mapping writes it, with its field. */
export function unknownColumns(
  mapping: Mapping,
  header: readonly string[],
): readonly { readonly field: string; readonly written: string }[] {
  return namedColumns(mapping)
    .filter(({ column }) => !header.includes(column))
    .map(({ column, path }) => ({
      field: path.map((key) => (typeof key === "number" ? key + 1 : key)).join("."),
      written: writtenAt(mapping.written, path) ?? column,
    }));
}

/**
 * What a mapping of reported figures writes as a name for all rows, though it is a column that it does not read: with its field, and what
 * to write.
 */
export function columnsAsNames(
  mapping: Mapping,
  header: readonly string[],
): readonly { readonly field: string; readonly written: string; readonly instead: string }[] {
  const { claims } = mapping;
  if (claims === undefined) return [];
  const read = mappedColumns(mapping);
  const { claimant, place } = claims;
  return [
    ...(claimant !== undefined && "name" in claimant
      ? [{ field: "claims.claimant.name", written: claimant.name, instead: AS_COLUMN }]
      : []),
    ...("name" in place
      ? [
          { field: "claims.place.name", written: place.name, instead: AS_COLUMN },
          ...place.within.map((written, at) => ({
            ...{ field: `claims.place.within.${at + 1}`, written },
            instead: "names stand here, and columns beside a column of places",
          })),
        ]
      : []),
  ].filter(({ written }) => header.includes(columnKey(written)) && !read.has(columnKey(written)));
}

const AS_COLUMN = 'a column is named as {"column": …}';

function namedColumns({ events, claims, skip }: Mapping): readonly NamedColumn[] {
  return [
    ...skip.map(({ column }, at) => ({ column, path: ["skip", at, "column"] })),
    ...(events === undefined ? [] : columnsOf(events, ["events"])),
    ...(claims === undefined ? [] : claimColumns(claims)),
  ];
}

/** Beside a column stands what its cells mean; a precision that is a text is a word of ours for all rows. */
function columnsOf(value: unknown, path: Path): readonly NamedColumn[] {
  if (typeof value === "string") return /precision$/i.test(String(path.at(-1))) ? [] : [{ column: value, path }];
  if (Array.isArray(value)) return value.flatMap((one, at) => columnsOf(one, [...path, at]));
  if (typeof value !== "object" || value === null) return [];
  const entries = Object.entries(value).filter(([key]) => ("column" in value ? key === "column" : key !== "values"));
  return entries.flatMap(([key, part]) => columnsOf(part, [...path, key]));
}

function claimColumns({ day, claimant, place, source, publication, figures }: ClaimMapping): readonly NamedColumn[] {
  const at = (...path: Path) => ["claims", ...path];
  const own = (value: object, ...path: Path) => ("column" in value ? columnsOf(value, at(...path)) : []);
  const { metric = {} } = Array.isArray(figures) ? {} : figures;
  // Beside the columns of figures, or beside that of each.
  const beside = ({ people, unit }: { people?: unknown; unit?: unknown }, ...path: Path) =>
    Object.entries({ people, unit }).flatMap(([key, one]) =>
      typeof one === "object" && one !== null ? own(one, ...path, key) : [],
    );
  return [
    ...columnsOf(day, at("day")),
    ...own(claimant ?? {}, "claimant"),
    ...own(place, "place"),
    ...("column" in place
      ? (["lat", "lon", "within", "region"] as const).flatMap((key) => columnsOf(place[key], at("place", key)))
      : []),
    ...columnsOf(source, at("source")),
    ...Object.entries(publication ?? {}).flatMap(([key, column]) => columnsOf(column, at("publication", key))),
    ...columnsOf(figures, at("figures")),
    ...own(metric, "figures", "metric"),
    ...(Array.isArray(figures)
      ? figures.flatMap((one, index) => beside(one, "figures", index))
      : beside(figures, "figures")),
  ];
}

function writtenAt(written: unknown, path: Path): string | undefined {
  const found = path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    written,
  );
  return typeof found === "string" ? found.trim() : undefined;
}
