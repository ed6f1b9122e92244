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
 * Tells which of some points lie far from all others, and would lie among them with latitude and longitude the other way round. Where
 * points lie all over the world none is far, nor where more than a quarter of them would be.
 */
export function swappedAmong(given: readonly Point[]): (point: Point) => boolean {
  const all = [...new Map(given.map((point) => [keyOf(point), point])).values()];
  if (all.length <= LEAST_OTHERS) return () => false;
  const isLatitude = amongOthers(all.map(({ lat }) => lat));
  const isLongitude = amongOthers(all.map(({ lon }) => lon));
  const home = all.filter(({ lat, lon }) => isLatitude(lat) && isLongitude(lon));
  const [latitudes, longitudes] = [range(home.map(({ lat }) => lat)), range(home.map(({ lon }) => lon))];
  const homes = new Set(home);
  const far = new Set(all.filter((one) => !homes.has(one) && latitudes(one.lon) && longitudes(one.lat)));
  const others = all.filter((point) => !far.has(point));
  const alone = new Set([...far].filter((point) => !others.some((other) => isNear(point, other))).map(keyOf));
  return (point) => alone.has(keyOf(point));
}

/** Says so of a place, and what to do. */
export function saidSwapped({ lat, lon }: Point, name: string): string {
  return `${lat}, ${lon} of “${name}” lies far from all others, and would lie among them with latitude and longitude swapped; look which is which`;
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
