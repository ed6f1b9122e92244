import { isoDay } from "#dataset/day.ts";
import type { PlaceName } from "#dataset/records.ts";
import { error, type ReadRow, type Rule, recordsOf } from "#dataset/tables.ts";

/** A further name of a place has a first or a last day, in this order, and none of its days is one of another name. */
export const placeNames: Rule = function* (tables) {
  const earlier = new Map<string, ReadRow<PlaceName>[]>();
  for (const row of recordsOf(tables["place-names"])) {
    const { place, from, to } = row.record;
    if (from === null && to === null) {
      yield error(row, "from", "is empty, and so is to; the name in force at all times stands in places.csv");
    }
    if (from !== null && to !== null && from > to) {
      yield error(row, "to", `${isoDay(to)} lies before from, ${isoDay(from)}; swap them`);
    }
    const others = earlier.get(place) ?? [];
    const twin = others.find((other) => overlap(other.record, row.record));
    if (twin) yield error(row, "from", `shares days with row ${twin.row}; a place has one name a day`);
    earlier.set(place, [...others, row]);
  }
};

function overlap(a: PlaceName, b: PlaceName): boolean {
  const before = (end: PlaceName["to"], start: PlaceName["from"]) => end !== null && start !== null && end < start;
  return !before(a.to, b.from) && !before(b.to, a.from);
}
