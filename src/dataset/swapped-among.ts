import { extentOf } from "#dataset/extent.ts";
import type { Point } from "#dataset/point.ts";

/** Of fewer other points nobody can say where they lie. */
const LEAST_OTHERS = 3;
/** A point is far from others where it lies so many times their usual spread beyond them, and so many degrees from the nearest. */
const [SPREADS, FAR] = [1.5, 5];
/** In degrees: a slip lies among others where it is put right, at their rim perhaps, */
const HARDLY = 2;
/** or near them, if it is so many times nearer to them than before, and they are so many that they show where their story is. */
const [NEARLY, NEARER, MANY] = [8, 2.5, 5];

/**
 * Tells which of some points lie far from all others, and would lie among them, or near, with latitude and longitude the other way round. Where
 * points lie all over the world none is far, nor where more than a quarter of them would be.
 */
export function swappedAmong(given: readonly Point[]): (point: Point) => boolean {
  const all = [...new Map(given.map((point) => [keyOf(point), point])).values()];
  if (all.length <= LEAST_OTHERS) return () => false;
  const isLatitude = amongOthers(all.map(({ lat }) => lat));
  const isLongitude = amongOthers(all.map(({ lon }) => lon));
  const home = all.filter(({ lat, lon }) => isLatitude(lat) && isLongitude(lon));
  const beyond = { lat: beyondRange(home.map(({ lat }) => lat)), lon: beyondRange(home.map(({ lon }) => lon)) };
  const off = ({ lat, lon }: Point) => Math.max(beyond.lat(lat), beyond.lon(lon));
  const homes = new Set(home);
  const slips = all
    .filter((one) => !homes.has(one))
    .map((one) => ({ one, off: off(one), put: off({ lat: one.lon, lon: one.lat }) }));
  const among = new Set(slips.flatMap(({ one, put }) => (put <= HARDLY ? [one] : [])));
  const near = slips.filter(({ off, put }) => put > HARDLY && put <= NEARLY && off >= put * NEARER);
  const isWith = (point: Point, other: Point) => other !== point && !(among.has(point) && among.has(other));
  const isAlone = (point: Point) => !all.some((other) => isWith(point, other) && isNear(point, other));
  const far = [...among, ...(home.length < MANY ? [] : near.map(({ one }) => one))];
  const alone = new Set(far.filter(isAlone).map(keyOf));
  return (point) => alone.has(keyOf(point));
}

/** Says so of a place, and what to do. */
export function saidSwapped({ lat, lon }: Point, name: string): string {
  return `${lat}, ${lon} of “${name}” lies far from all others, and would lie among them or near with latitude and longitude swapped; look which is which`;
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

/** By how much a number is less than the least of some, or more than the greatest; zero between them. */
function beyondRange(numbers: readonly number[]): (one: number) => number {
  const [low, high] = extentOf(numbers) ?? [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  return (one) => Math.max(0, low - one, one - high);
}

function isNear(one: Point, other: Point): boolean {
  return Math.abs(one.lat - other.lat) < FAR && Math.abs(one.lon - other.lon) < FAR;
}

function keyOf({ lat, lon }: Point): string {
  return `${lat} ${lon}`;
}
