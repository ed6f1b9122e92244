import type { Family, Place } from "#dataset/records.ts";
import type { MapPlaces } from "#features/map/map-places.ts";
import type { DrawnMark } from "#features/map/mark-frame.ts";
import { markName } from "#features/map/mark-names.ts";
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

/** More marks would push what stands below them off the page. */
const MOST_MARKS = 8;

/** The kinds of events of each mark with several, the largest first: on paper without colours its ring says nothing. */
export function markWordsOf(
  text: Text,
  marks: readonly Pick<DrawnMark, "place" | "others" | "count">[],
  families: readonly Family[],
): readonly string[] {
  const several = marks.flatMap((mark) => {
    const { count } = mark;
    return count && count.total > 1 ? [{ place: markName(text, mark), count }] : [];
  });
  several.sort((a, b) => b.count.total - a.count.total);
  const said = several
    .slice(0, MOST_MARKS)
    .map(({ place, count }) => text.t("print.legend.place", { place, kinds: familyWords(text, families, count) }));
  const more = several.length - said.length;
  return more > 0 ? [...said, text.t("print.legend.more", { n: text.number(more) })] : said;
}
