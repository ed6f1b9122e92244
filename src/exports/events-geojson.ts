import { headerOf } from "#dataset/column.ts";
import { COUNTS } from "#dataset/counts.ts";
import { isoDay } from "#dataset/day.ts";
import type { EventRecord } from "#dataset/records.ts";
import type { About } from "#exports/about.ts";
import { jsonText } from "#exports/claims-json.ts";
import { columnsOfText } from "#exports/columns-of-text.ts";
import { eventPoint } from "#exports/event-point.ts";
import { CLAIMS_BESIDE } from "#exports/field-descriptions.ts";
import { startBasisOf } from "#exports/start-basis.ts";
import { claimsBeside } from "#model/claims-beside.ts";
import type { Lookup } from "#model/lookup.ts";
import { measuresIn } from "#model/people-cube.ts";
import { placeNameOn } from "#model/place-names.ts";
import { TO_THE_END } from "#model/standing.ts";

/**
 * Events as RFC 7946 GeoJSON, one feature each, in the order given; what the file is, and how it is cited, stand beside the
 * features as foreign members. An event without a point has the geometry null and says why.
 */
export function eventsGeoJson(lookup: Lookup, events: readonly EventRecord[], about: About): string {
  const features = events.map((event) => eventFeature(lookup, event));
  const reading = `${about.reading} ${CLAIMS_BESIDE}`;
  return jsonText({ type: "FeatureCollection", ...about, reading, features });
}

/** One event as a feature. `claims` are those printed in the paragraphs that tell of it: beside it, not of it. */
function eventFeature(lookup: Lookup, event: EventRecord) {
  const { languages } = lookup.dataset.meta;
  const { knownTo, scope, position, withoutPoint } = eventPoint(lookup, event);
  return {
    type: "Feature",
    id: event.id,
    geometry: position === null ? null : { type: "Point", coordinates: position },
    properties: {
      start: isoDay(event.start),
      end: isoDay(event.end),
      date_precision: event.datePrecision,
      start_basis: startBasisOf(event),
      place: event.place,
      ...columnsOfText("place_name", placeNameOn(lookup, event.place, event.end), languages),
      place_precision: event.placePrecision,
      scope,
      known_to: knownTo,
      without_point: withoutPoint,
      family: lookup.familyOf.get(event.category)?.id ?? null,
      category: event.category,
      status: event.status,
      claimant: event.claimant,
      ...columnsOfText("title", event.title, languages),
      ...columnsOfText("summary", event.summary, languages),
      ...countsOf(lookup, event),
      claims: claimsBeside(lookup, event.id, TO_THE_END).map((claim) => claim.id),
      citations: lookup.citationsOf(event.id).map(({ publication, paragraph }) => ({ publication, paragraph })),
    },
  };
}

/** What the record counts of people, where any record of the dataset does; null is what it does not say. */
function countsOf(lookup: Lookup, event: EventRecord): Record<string, number | null> {
  if (measuresIn(lookup).length === 0) return {};
  return Object.fromEntries(COUNTS.map((count) => [headerOf(count), event[count]]));
}
