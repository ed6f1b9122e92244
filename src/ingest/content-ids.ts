import { slugOf } from "#ingest/slugs.ts";

/** Something that gets an id. */
export interface Named {
  /** What it is known by; no two have one. */
  readonly key: string;
  /** The id that it has where no other would have it, too. */
  readonly id: string;
  /** Of those that would share an id, the only one of the lowest rank keeps it; 0 where nothing is said. */
  readonly rank?: number;
  /** What is put behind the id where others would share it, in turn and as far as it tells them apart; empty for nothing. */
  readonly apart: readonly string[];
}

/**
 * Ids that come from what things are, never from the order in which they stand, by their keys: a row that is added may take an id from
 * others, which are gone then, but never gives it to another thing. Only where nothing tells two apart are they counted, by their keys.
 */
export function contentIds(things: readonly Named[]): ReadonlyMap<string, string> {
  const ids = new Map(things.map(({ key, id }) => [key, id]));
  const steps = things.reduce((most, { apart }) => Math.max(most, apart.length), 0);
  for (let step = 0; step < steps; step += 1) {
    for (const group of sharing(things, ids)) {
      const first = loneFirst(group);
      if (new Set(group.map(({ apart }) => apart[step])).size === 1) continue;
      for (const thing of group) {
        const behind = slugOf(thing.apart[step] ?? "");
        if (thing !== first && behind !== "") ids.set(thing.key, `${ids.get(thing.key)}-${behind}`);
      }
    }
  }
  const taken = new Set(ids.values());
  for (const group of sharing(things, ids)) {
    const first = loneFirst(group);
    const others = group.filter((thing) => thing !== first).sort((a, b) => (a.key < b.key ? -1 : 1));
    let count = 1;
    for (const { key } of first === undefined ? others.slice(1) : others) {
      const base = ids.get(key);
      do count += 1;
      while (taken.has(`${base}-${count}`));
      ids.set(key, `${base}-${count}`);
    }
  }
  return ids;
}

function sharing(things: readonly Named[], ids: ReadonlyMap<string, string>): readonly (readonly Named[])[] {
  const groups = new Map<string, Named[]>();
  for (const thing of things) {
    const id = ids.get(thing.key) ?? "";
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [thing]);
    else group.push(thing);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function loneFirst(group: readonly Named[]): Named | undefined {
  const least = group.reduce((low, { rank = 0 }) => Math.min(low, rank), Number.POSITIVE_INFINITY);
  const [first, another] = group.filter(({ rank = 0 }) => rank === least);
  return another === undefined ? first : undefined;
}

/** The script of a name that is not in Latin letters, to tell it from one that reads the same. */
export function scriptOf(name: string): string {
  if (/\p{Script=Cyrillic}/u.test(name)) return "cyrillic";
  return "";
}
