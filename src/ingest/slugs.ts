import { latinLetters } from "#ingest/latin-letters.ts";

const LONGEST = 60;

/** Ids made of names, each given once. */
export class SlugBook {
  readonly #taken = new Set<string>();

  /** An id for a name: its Latin letters and digits, joined by hyphens; `otherwise` where it has neither letters nor digits. */
  take(name: string, otherwise: string): string {
    const base = shortSlugOf(name) || otherwise;
    let id = base;
    for (let count = 2; this.#taken.has(id); count += 1) id = `${base}-${count}`;
    this.#taken.add(id);
    return id;
  }
}

/** Ids of words that a dataset declares, made of names, each given once; of those that are `taken` none. */
export class WordBook {
  readonly #taken: Set<string>;

  constructor(taken: readonly string[] = []) {
    this.#taken = new Set(taken);
  }

  /** The Latin letters and digits of a name, a letter first, joined by underscores; `otherwise` where it has none. */
  take(name: string, otherwise: string): string {
    const slug = slugOf(name).replaceAll("-", "_");
    const base = /^[a-z]/.test(slug) ? slug : [otherwise, slug].filter((part) => part !== "").join("_");
    let id = base;
    for (let count = 2; this.#taken.has(id); count += 1) id = `${base}_${count}`;
    this.#taken.add(id);
    return id;
  }
}

/** The letters and digits of a name in plain Latin, small, without marks, joined by hyphens; empty where it has neither. */
export function slugOf(name: string): string {
  return latinLetters(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** The same, no longer than an id can be read. */
export function shortSlugOf(name: string): string {
  return slugOf(name).slice(0, LONGEST).replace(/-$/, "");
}
