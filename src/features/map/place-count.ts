import type { Family, Place } from "#dataset/records.ts";
import type { Text } from "#i18n/text.ts";
import type { PlaceCount } from "#model/count-cube.ts";

/** Counts by place id, for looking up one place after another. */
export function countsByPlace<T extends PlaceCount>(counts: readonly T[]): ReadonlyMap<string, T> {
  return new Map(counts.map((count) => [count.placeId, count]));
}

/** A place's events by family in words, the largest first: "Violence 7 · Protests 3". Families without events are left out. */
export function familyWords(text: Text, families: readonly Family[], count: PlaceCount): string {
  return families
    .map((family, index) => ({ family, events: count.byFamily[index] ?? 0 }))
    .filter(({ events }) => events > 0)
    .sort((a, b) => b.events - a.events)
    .map(({ family, events }) => text.t("map.family", { family: text.name(family.label), n: text.number(events) }))
    .join(" · ");
}

/** How much a place saw; of a city, how much of it at its sites, which have marks of their own when seen from near. */
export function eventsInWords(text: Text, place: Place, { total, own }: { total: number; own: number }): string {
  const events = text.count("count.events", total);
  if (place.kind !== "city" || own === total) return text.t("map.card.events", { events });
  return text.t("map.card.sites", { events, city: text.number(own), sites: text.number(total - own) });
}
