import { type Day, isoDay, parseDay } from "#dataset/day.ts";
import type { Camera } from "#state/view.ts";

/** How one value of the view is written in the address. `parse` gives undefined for a text that means nothing. */
export interface Codec<T> {
  readonly parse: (text: string) => T | undefined;
  readonly serialise: (value: T) => string;
}

/** A calendar day as YYYY-MM-DD. */
export const dayCodec: Codec<Day> = { parse: (text) => parseDay(text) ?? undefined, serialise: isoDay };

/** One word of a fixed list. */
export function wordCodec<T extends string>(words: readonly T[]): Codec<T> {
  return { parse: (text) => words.find((word) => word === text), serialise: (word) => word };
}

const ID = /^[a-z0-9][a-z0-9_-]*$/;

/** The id of a record. Whether there is such a record is not asked here: an id that has gone gets a message of its own. */
export const idCodec: Codec<string> = {
  parse: (text) => (ID.test(text) ? text : undefined),
  serialise: (id) => id,
};

/** Ids with commas between them, each once. One bad id spoils the list. */
export const idsCodec: Codec<readonly string[]> = {
  parse: (text) => {
    const ids = text.split(",");
    return ids.every((id) => ID.test(id)) ? [...new Set(ids)] : undefined;
  },
  serialise: (ids) => ids.join(","),
};

/** Words of a fixed list with commas between them, each once, in the order of the list. One that is none of them spoils it. */
export function wordsCodec<T extends string>(words: readonly T[]): Codec<readonly T[]> {
  return {
    parse: (text) => {
      const named = text.split(",");
      const isKnown = (name: string) => words.some((word) => word === name);
      return named.every(isKnown) ? words.filter((word) => named.includes(word)) : undefined;
    },
    serialise: (chosen) => chosen.join(","),
  };
}

/** Free text, cut at 200 characters. */
export const textCodec: Codec<string> = {
  parse: (text) => (text.trim() === "" ? undefined : text.slice(0, 200)),
  serialise: (text) => text,
};

const CAMERA = /^(\d{1,2}(?:\.\d{1,2})?)\/(-?\d{1,2}(?:\.\d{1,5})?)\/(-?\d{1,3}(?:\.\d{1,5})?)$/;

/** `zoom/lat/lng`; the deeper the zoom, the more decimals the place keeps. */
export const cameraCodec: Codec<Camera> = {
  parse: (text) => {
    const match = CAMERA.exec(text);
    if (!match) return undefined;
    const camera = { zoom: Number(match[1]), lat: Number(match[2]), lng: Number(match[3]) };
    return Math.abs(camera.lat) <= 85 && Math.abs(camera.lng) <= 180 ? camera : undefined;
  },
  serialise: ({ zoom, lat, lng }) => {
    const decimals = Math.min(5, Math.max(2, Math.ceil(zoom / 2)));
    return [round(zoom, 2), round(lat, decimals), round(lng, decimals)].join("/");
  },
};

function round(value: number, decimals: number): number {
  const rounded = Number(value.toFixed(decimals));
  return rounded === 0 ? 0 : rounded;
}
