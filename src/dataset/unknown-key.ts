import { DESCRIPTOR } from "#dataset/descriptor.ts";
import { nearest } from "#dataset/nearest.ts";

/** Keys of a Data Package that are not read here. */
const UNREAD = ["profile", "image", "keywords", "sources"];
const OWN = Object.keys(DESCRIPTOR.entries.qantar.entries);
const KNOWN: ReadonlySet<string> = new Set([...Object.keys(DESCRIPTOR.entries), ...UNREAD]);
/** One letter in so many may be wrong: other keys of the newsroom's own are no slips. */
const LETTERS = 4;

/** What each key of a descriptor is meant for that has the name of no known one, and nearly that of one; others may be there. */
export function unknownKeys(descriptor: object): readonly (readonly [key: string, meant: string])[] {
  const unknown = Object.keys(descriptor).filter((key) => !KNOWN.has(key) && !/^x-/i.test(key));
  return unknown.flatMap((key) => {
    const reach = Math.max(1, Math.floor(key.length / LETTERS));
    const [known] = nearest(key, KNOWN, reach);
    const [own] = nearest(key, OWN, reach);
    return known !== undefined ? [[key, known]] : own !== undefined ? [[key, `qantar.${own}`]] : [];
  });
}
