import type { Site } from "#site/site.ts";

/** The site that the tab stands on. */
export const SITE: Site = { root: "http://host/", languages: ["en", "ru", "kk"] };

/** The parts of a browser that an address needs, with a history that can go back. */
export class Tab {
  entries: string[];
  at = 0;
  calls: ("push" | "replace")[] = [];
  private states: unknown[] = [null];
  private readonly listeners = new Set<() => void>();

  constructor(search: string, stub: (name: string, value: unknown) => void) {
    this.entries = [search];
    stub("location", this.location());
    stub("history", this.history());
    stub("addEventListener", (_: string, listener: () => void) => this.listeners.add(listener));
    stub("removeEventListener", (_: string, listener: () => void) => this.listeners.delete(listener));
  }

  back() {
    this.go(-1);
  }

  forward() {
    this.go(1);
  }

  /** A link to a part of the page is followed: an entry that says nothing. */
  hash(hash: string) {
    this.change("push", { state: null, url: `${this.entry}${hash}` });
    this.popstate();
  }

  private go(steps: number) {
    this.at += steps;
    this.popstate();
  }

  popstate() {
    for (const listener of this.listeners) listener();
  }

  /** Path and query; a path of `/` is left out. */
  get entry() {
    return this.entries[this.at] ?? "";
  }

  get search() {
    return new URL(this.entry, SITE.root).search;
  }

  private history() {
    const tab = this;
    return {
      get state() {
        return tab.states[tab.at] ?? null;
      },
      pushState: (state: unknown, _: string, url: string) => this.change("push", { state, url }),
      replaceState: (state: unknown, _: string, url: string) => this.change("replace", { state, url }),
      // As in a browser, where a script that goes back stays where it is until it has ended.
      back: () => void setTimeout(() => this.back(), 10),
    };
  }

  private change(kind: "push" | "replace", { state, url }: { state: unknown; url: string }) {
    this.calls.push(kind);
    const entry = url.replace(SITE.root, "/").replace(/^\/(?=\?|$)/, "");
    if (kind === "push") {
      this.entries = [...this.entries.slice(0, this.at + 1), entry];
      this.states = [...this.states.slice(0, this.at + 1), state];
      this.at += 1;
    } else {
      this.entries[this.at] = entry;
      this.states[this.at] = state;
    }
  }

  private location() {
    const tab = this;
    return {
      hash: "",
      get pathname() {
        return new URL(tab.entry, SITE.root).pathname;
      },
      get href() {
        return new URL(tab.entry, SITE.root).href;
      },
      get search() {
        return tab.search;
      },
    };
  }
}
