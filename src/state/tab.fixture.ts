import type { Site } from "#site/site.ts";

/** The site that the tab stands on. */
export const SITE: Site = { root: "http://host/", languages: ["en", "ru", "kk"] };

/** The parts of a browser that an address needs, with a history that can go back. */
export class Tab {
  entries: string[];
  at = 0;
  calls: ("push" | "replace")[] = [];
  private readonly listeners = new Set<() => void>();

  constructor(search: string, stub: (name: string, value: unknown) => void) {
    this.entries = [search];
    stub("location", this.location());
    stub("history", {
      pushState: (_: unknown, __: string, url: string) => this.change("push", url),
      replaceState: (_: unknown, __: string, url: string) => this.change("replace", url),
    });
    stub("addEventListener", (_: string, listener: () => void) => this.listeners.add(listener));
    stub("removeEventListener", (_: string, listener: () => void) => this.listeners.delete(listener));
  }

  back() {
    this.at -= 1;
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

  private change(kind: "push" | "replace", url: string) {
    this.calls.push(kind);
    const entry = url.replace(/^\/(?=\?|$)/, "");
    if (kind === "push") {
      this.entries = [...this.entries.slice(0, this.at + 1), entry];
      this.at += 1;
    } else {
      this.entries[this.at] = entry;
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
