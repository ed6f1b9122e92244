import { type Rule, recordsOf, warning } from "#dataset/tables.ts";

/** No two places of a kind have one point and one name: their marks would lie on each other, and each would have a part of the events. */
export const samePlaces: Rule = function* ({ places }) {
  const first = new Map<string, number>();
  for (const row of recordsOf(places)) {
    const { kind, lat, lon, name } = row.record;
    if (lat === null || lon === null) continue;
    const keys = Object.entries(name).map((named) => JSON.stringify([kind, lat, lon, ...named]));
    const twin = keys.map((key) => first.get(key)).find((found) => found !== undefined);
    if (twin !== undefined) {
      yield warning(row, "id", `has name and point of row ${twin}; keep one of the two, and name it in all rows`);
    }
    for (const key of keys) if (!first.has(key)) first.set(key, row.row);
  }
};
