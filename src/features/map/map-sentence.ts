import { MEASURE_NAMES } from "#evidence/counted-words.ts";
import type { MapFrame } from "#features/map/map-frame.ts";
import type { Text } from "#i18n/text.ts";

/** What a drawn map shows, in one sentence: every place with its number of events, or of people whom they count. */
export function mapSentence(text: Text, { marks, measure }: MapFrame): string {
  const places = marks.map(({ place, count }) =>
    text.t("map.region", { place: text.name(place.name), n: text.number(count?.total ?? 0) }),
  );
  const said = { places: places.join("; ") };
  if (measure === null) return text.t("print.map", said);
  return text.t("print.map.people", { ...said, people: text.t(MEASURE_NAMES[measure]) });
}
