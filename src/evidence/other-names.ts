import type { Place, PlaceName } from "#dataset/records.ts";
import type { Text } from "#i18n/text.ts";
import { groupBy } from "#model/group-by.ts";
import type { Lookup } from "#model/lookup.ts";

function times(text: Text, { from, to }: PlaceName): string {
  const day = (end: PlaceName["from"]) => (end === null ? "" : text.declinedDay(end, "date"));
  if (from === null) return text.t("place.named.until", { to: day(to) });
  return text.t(to === null ? "place.named.since" : "place.named.between", { from: day(from), to: day(to) });
}

/**
 * The names that a place bears at other times than now, and when: "Astana until 22 March 2019 and since 17 September 2022".
 * Null where it has none. Now is when the name that the place is shown by is in force.
 */
export function otherNames(text: Text, lookup: Lookup, place: Place): string | null {
  const shown = text.name(place.name);
  const others = (lookup.placeNames.get(place.id) ?? []).filter(({ name }) => text.name(name) !== shown);
  if (others.length === 0) return null;
  return [...groupBy(others, ({ name }) => text.name(name))]
    .map(([name, periods]) => {
      const said = periods.map((period) => times(text, period));
      return text.t("place.named", { name, times: said.join(text.t("place.named.and")) });
    })
    .join(text.t("place.named.join"));
}
