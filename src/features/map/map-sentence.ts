import type { MapFrame } from "#features/map/map-frame.ts";
import type { Text } from "#i18n/text.ts";

/** What a drawn map shows, in one sentence: every place with its number of events. */
export function mapSentence(text: Text, { marks }: MapFrame): string {
  const places = marks.map(({ place, count }) =>
    text.t("map.region", { place: text.name(place.name), n: text.number(count?.total ?? 0) }),
  );
  return text.t("print.map", { places: places.join("; ") });
}
