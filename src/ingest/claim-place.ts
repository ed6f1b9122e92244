import type { PlaceKind } from "#dataset/vocabulary.ts";
import { countryAmong, isCalledAs, isNationwide } from "#ingest/area-names.ts";
import { withoutCityWordIn } from "#ingest/city-word.ts";
import { OUTER_TAKEN } from "#ingest/filled-down.ts";
import type { ForeignTable } from "#ingest/foreign-table.ts";
import type { IncidentPlace } from "#ingest/incident.ts";
import type { ClaimMapping } from "#ingest/mapping.ts";
import { meaningIn } from "#ingest/meaning-in.ts";
import { insideOf, outerColumns, outerPlace } from "#ingest/outer-place.ts";
import { pointOfNamed } from "#ingest/point-in-row.ts";
import type { RowReader } from "#ingest/row-reader.ts";
import { totalWord } from "#ingest/total-word.ts";

type MappedPlace = ClaimMapping["place"];

/**
 * Where the figures of a row hold. Where nobody says where a town lies it can be no point, and is not the region that bears its name.
 * What is called as the whole area is that, whatever all places are said to be.
 */
export function claimPlace(reader: RowReader, place: MappedPlace, area: string): IncidentPlace {
  const { name, kind, within } = placeSaid(reader, place, area);
  const home = within[0] || area;
  if (isSame(home, name) || (kind === "country" && isCalledAs(home, name)))
    return { kind: "country", name: home, within: [], point: null };
  if (!isPoint(kind)) return { kind, name, within, point: null };
  const { lat, lon } = coordinatesOf(place);
  const point = lat !== undefined && lon !== undefined ? pointOfNamed(reader, { lat, lon }) : null;
  if (point !== null) return { kind, name, within, point };
  return { kind: "region", name, within, point: null, pointless: true };
}

/** That coordinates are not read where no place is a town, as a line of a report. */
export function unreadCoordinates(place: MappedPlace, places: readonly IncidentPlace[]): string[] {
  if (coordinatesOf(place).lat === undefined) return [];
  if (places.some(({ kind, pointless = false }) => isPoint(kind) || pointless)) return [];
  return ["coordinates are not read, since only places of kind city or site have a point (kind in the mapping)"];
}

function isPoint(kind: PlaceKind): boolean {
  return kind === "city" || kind === "site";
}

function coordinatesOf(place: MappedPlace): { lat?: string | undefined; lon?: string | undefined } {
  return "column" in place ? place : {};
}

type Said = Pick<IncidentPlace, "name" | "kind" | "within">;

function placeSaid(reader: RowReader, place: MappedPlace, area: string): Said {
  if (!("column" in place)) return place;
  const inside = insideOf(reader, place);
  const named = inside.map((name) => (totalWord(name) === null ? name : ""));
  const home: Said = { name: named[0] || area, kind: "country", within: [] };
  const whole = outerPlace(named) ?? home;
  if (outerPlace(inside) !== null && reader.text(place.column) === "") {
    const total = outerColumns(place).find((column) => isWhole(reader, { column, whole }));
    if (total === undefined) reader.note(place.column, OUTER_TAKEN, OUTER_TAKEN);
    return whole;
  }
  const cell = reader.needed(place.column);
  const known = meaningIn<{ name: string; kind?: PlaceKind | undefined; within?: string[] | undefined }>(
    place.values,
    cell,
  );
  if (known === undefined && isWhole(reader, { column: place.column, whole })) return whole;
  const name = known?.name ?? withoutCityWordIn(reader, { column: place.column, cell });
  if (known?.kind === undefined && (isCalledAs(home.name, name) || (known === undefined && isNationwide(cell)))) {
    if (!isSame(home.name, name)) reader.note(place.column, `“${cell}” ${CALLED}`, CALLED);
    return home;
  }
  const kind = known?.kind ?? ("kind" in place ? place.kind : undefined);
  if (kind === undefined)
    throw reader.leave(
      place.column,
      `“${cell}” is no place of the mapping; list it there under values, with name and kind`,
    );
  return { name, kind, within: known?.within ?? (kind === "country" ? [] : inside) };
}

const CALLED =
  "is called as the whole area, and is taken for it; where it is a place in it, values say so, with its kind";

function isSame(area: string, name: string): boolean {
  return name.toLowerCase() === area.toLowerCase();
}

/** The country in which the one place of all rows lies, or what a column of places in it calls that of the map; null where neither says it, or each row does. */
export function countryIn({ rows }: Pick<ForeignTable, "rows">, place: MappedPlace): string | null {
  if (!("column" in place)) return place.within[0] ?? null;
  if (place.within.length > 0 || ("kind" in place && place.kind === "country")) return null;
  const names = rows.flatMap(({ cell }) => {
    const known = meaningIn<{ name: string; kind?: PlaceKind | undefined }>(place.values, cell(place.column));
    return (known?.kind ?? "country") === "country" ? (known?.name ?? cell(place.column)) : [];
  });
  return countryAmong(names);
}

/** That places are taken to lie in the country that a row names, as a line of a report. */
export function areaFound(area: string): string {
  return `“${area}” is taken for the whole area, in which the other places lie; where it is one of them, values say so, with its kind`;
}

const WHOLE = "is a total; unless values say that it is a place of that name, it is taken for that of";

/** Whether a cell says that somebody reports a total of all that its row lies in; one of some places that nobody names has no place. */
function isWhole(reader: RowReader, { column, whole }: { column: string; whole: Said }): boolean {
  const cell = reader.text(column);
  const of = totalWord(cell);
  if (of === "some")
    throw reader.leave(
      column,
      `“${cell}” is a total of places that it does not name; say under values which place it is`,
    );
  if (of === "all") reader.note(column, `“${cell}” ${WHOLE} “${whole.name}”`, `${WHOLE} “${whole.name}”`);
  return of === "all";
}
