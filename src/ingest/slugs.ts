/** Ids made of names, each given once. */
export class SlugBook {
  readonly #taken = new Set<string>();

  /** An id for a name: its Latin letters and digits, joined by hyphens; `otherwise` where it has none. */
  take(name: string, otherwise: string): string {
    const base = slugOf(name).slice(0, 60).replace(/-$/, "") || otherwise;
    let id = base;
    for (let count = 2; this.#taken.has(id); count += 1) id = `${base}-${count}`;
    this.#taken.add(id);
    return id;
  }
}

/** The Latin letters and digits of a name, small, without marks, joined by hyphens; empty where there are none. */
export function slugOf(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
