import type { RowNote } from "#ingest/incident.ts";
import { mirroredPoints, type Pointed } from "#ingest/mirrored-points.ts";
import { pointsOutside } from "#ingest/points-outside.ts";

/** Of fewer other points nobody can say where they lie. */
const LEAST_OTHERS = 3;
/** A point is far from others where it lies so many times their usual spread beyond them, and so many degrees from the nearest. */
const [SPREADS, FAR] = [1.5, 5];
/** In degrees: a slip lies among others where it is put right, at their rim perhaps. */
const HARDLY = 2;
interface Point {
  readonly lat: number;
  readonly lon: number;
}

/**
 * What there is to look at in the points of rows: those that stand the other way round in other rows, those that lie outside of their
 * country, which is the `area` where no row names it, and those that lie far from all others. A row is told once.
 */
export function pointNotes(rows: readonly Pointed[], area: string): RowNote[] {
  const told = new Map<number, RowNote>();
  for (const note of [...mirroredPoints(rows), ...pointsOutside(rows, area), ...swappedPoints(rows)])
    if (!told.has(note.row)) told.set(note.row, note);
  return [...told.values()];
}

/**
 * A note for each row whose point lies far from all others, and would lie among them with latitude and longitude the other way round.
 * Nothing is moved. Where points lie all over the world none is far, nor where more than a quarter of them would be.
 */
function swappedPoints(rows: readonly Pointed[]): RowNote[] {
  const points = new Map<string, Point>();
  for (const { place } of rows) if (place.point !== null) points.set(keyOf(place.point), place.point);
  if (points.size <= LEAST_OTHERS) return [];
  const all = [...points.values()];
  const isLatitude = amongOthers(all.map(({ lat }) => lat));
  const isLongitude = amongOthers(all.map(({ lon }) => lon));
  const home = all.filter(({ lat, lon }) => isLatitude(lat) && isLongitude(lon));
  const [latitudes, longitudes] = [range(home.map(({ lat }) => lat)), range(home.map(({ lon }) => lon))];
  const homes = new Set(home);
  const far = new Set(all.filter((one) => !homes.has(one) && latitudes(one.lon) && longitudes(one.lat)));
  const others = all.filter((point) => !far.has(point));
  const alone = new Set([...far].filter((point) => !others.some((other) => isNear(point, other))).map(keyOf));
  return rows.flatMap(({ row, place: { name, point }, pointColumns }) => {
    if (point === null || !alone.has(keyOf(point))) return [];
    const note = `${point.lat}, ${point.lon} of “${name}” lies far from all others, and would lie among them with latitude and longitude swapped; look which is which`;
    return [{ row, column: pointColumns, note }];
  });
}

/** Whether one of some numbers lies where the others do: between their quartiles, or not far beyond. */
function amongOthers(numbers: readonly number[]): (one: number) => boolean {
  const sorted = [...numbers].sort((a, b) => a - b);
  const places = new Map(sorted.map((number, place) => [number, place]));
  return (one) => {
    const own = places.get(one) ?? sorted.length;
    const at = (place: number) => sorted[place < own ? place : place + 1] ?? 0;
    const last = sorted.length - 2;
    const [low, high] = [at(Math.floor(last / 4)), at(Math.ceil((last * 3) / 4))];
    const room = Math.max(FAR, SPREADS * (high - low));
    return one >= low - room && one <= high + room;
  };
}

/** Whether a number lies between the least and the greatest of some, or hardly beyond. */
function range(numbers: readonly number[]): (one: number) => boolean {
  const [low, high] = numbers.reduce(([least, most], one) => [Math.min(least, one), Math.max(most, one)] as const, [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ] as const);
  return (one) => one >= low - HARDLY && one <= high + HARDLY;
}

function isNear(one: Point, other: Point): boolean {
  return Math.abs(one.lat - other.lat) < FAR && Math.abs(one.lon - other.lon) < FAR;
}

function keyOf({ lat, lon }: Point): string {
  return `${lat} ${lon}`;
}
