import type { Family, Place } from "#dataset/records.ts";
import type { MapPlaces } from "#features/map/map-places.ts";
import { anyBeyond } from "#features/map/outlines-frame.ts";
import { type countsByPlace, familyWords } from "#features/map/place-count.ts";
import type { Text } from "#i18n/text.ts";

type Counts = ReturnType<typeof countsByPlace>;

function eventsAt(counts: Counts, places: readonly Place[]): number {
  return places.reduce((sum, { id }) => sum + (counts.get(id)?.total ?? 0), 0);
}

/** The events that have no point on the map, in one sentence: of the whole country, of places nobody can draw, and abroad. */
export function elsewhereWords(text: Text, counts: Counts, places: MapPlaces): string | null {
  const { t, name, number } = text;
  const lines = [
    ...places.countries.map((place) => ({ family: t("map.tray.country"), of: [place] })),
    ...places.outlineless.map((place) => ({ family: name(place.name), of: [place] })),
    { family: t("map.tray.abroad"), of: places.abroad },
  ];
  const said = lines.flatMap(({ family, of }) => {
    const events = eventsAt(counts, of);
    return events > 0 ? [t("map.family", { family, n: number(events) })] : [];
  });
  return said.length === 0 ? null : t("print.legend.elsewhere", { list: said.join(t("print.semicolon")) });
}

/** That there is ground without outlines, where a place lies on it. */
export function beyondWords({ t }: Text, { points }: MapPlaces): readonly string[] {
  return anyBeyond(points.city) ? [t("map.beyond")] : [];
}

/** The kinds of events of each mark with several, the largest first: on paper without colours its ring says nothing. */
export function markWordsOf(
  text: Text,
  counts: Counts,
  { places, families }: { readonly places: MapPlaces; readonly families: readonly Family[] },
): readonly string[] {
  const marked = places.points.city.flatMap((place) => {
    const count = counts.get(place.id);
    return count && count.total > 1 ? [{ place: text.name(place.name), count }] : [];
  });
  return marked
    .sort((a, b) => b.count.total - a.count.total)
    .map(({ place, count }) => text.t("print.legend.place", { place, kinds: familyWords(text, families, count) }));
}
