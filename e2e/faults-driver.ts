import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, type Locator, type Page, type Route } from "@playwright/test";
import { handOn } from "#e2e/graphics.ts";

/** So many of 255 steps of a colour are seen side by side without looking for them. */
const SEEN = 40;

/** What a server may answer in place of a file. */
export type Answer = Parameters<Route["fulfill"]>[0];

/** A page of which something is broken, and what it says of that. */
export class FaultsDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  alert(): Locator {
    return this.page.getByRole("alert");
  }

  /** What the map says of itself where it stands still. */
  mapNote(): Locator {
    return this.page.getByRole("region", { name: "Map" }).getByRole("status").filter({ hasText: "Every place" });
  }

  /** The same in a frame that is too low for more than a word of it. */
  briefMapNote(): Locator {
    return this.page.getByRole("region", { name: "Map" }).getByRole("status").filter({ hasText: "Still map" });
  }

  /** Whether nothing lies over the middle of a mark. */
  isFree(mark: Locator): Promise<boolean> {
    return mark.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const there = document.elementFromPoint(left + width / 2, top + height / 2);
      return there?.closest("[data-map]") !== null;
    });
  }

  /** How high the map itself is drawn. */
  heightOfMap(): Promise<number> {
    return this.page.locator("[data-box=map]").evaluate((stage) => stage.clientHeight);
  }

  async mapIs(state: "loading" | "ready" | "failed"): Promise<void> {
    await handOn(this.page);
    const map = this.page.getByRole("region", { name: "Map" });
    await expect(map).toHaveAttribute("data-map-state", state, { timeout: 45_000 });
  }

  canvas(): Locator {
    return this.page.locator("canvas.maplibregl-canvas");
  }

  /** Keeps each request for the worker of the map until `answer` gives it one; null is the file itself, now and later. */
  async holdWorker(): Promise<{ asked: () => Promise<void>; answer: (answer: Answer | null) => void }> {
    const held: Route[] = [];
    let mended = false;
    await this.page.route("**/assets/map-worker-*.js", (route) => (mended ? route.fallback() : void held.push(route)));
    return {
      asked: () => expect.poll(() => held.length).toBeGreaterThan(0),
      answer: (answer) => {
        mended = answer === null;
        for (const route of held.splice(0)) void (answer ? route.fulfill(answer) : route.fallback());
      },
    };
  }

  /** The picture of the map, once two of them are the same. */
  async restingMap(): Promise<Buffer> {
    const take = () => this.page.locator("[data-map-state]").screenshot();
    let last = await take();
    await expect
      .poll(
        async () => {
          const before = last;
          last = await take();
          return last.equals(before);
        },
        { intervals: [500] },
      )
      .toBe(true);
    return last;
  }

  /** The share of pixels that are seen to differ between two pictures of one size. */
  apart(before: Buffer, after: Buffer): Promise<number> {
    return this.page.evaluate(
      async ({ pictures, seen }) => {
        const [one, other] = await Promise.all(
          pictures.map(async (base64) => {
            const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
            const image = await createImageBitmap(new Blob([bytes]));
            const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
            context?.drawImage(image, 0, 0);
            return context?.getImageData(0, 0, image.width, image.height).data;
          }),
        );
        if (!one || !other || one.length !== other.length) return 1;
        let pixels = 0;
        for (let at = 0; at < one.length; at += 4) {
          const differs = (sign: number) => Math.abs((one[at + sign] ?? 0) - (other[at + sign] ?? 0)) > seen;
          if (differs(0) || differs(1) || differs(2)) pixels++;
        }
        return pixels / (one.length / 4);
      },
      { pictures: [before, after].map((picture) => picture.toString("base64")), seen: SEEN },
    );
  }

  /** Takes the graphics context from the map; the function returned gives it back. */
  async loseGraphics(): Promise<() => Promise<void>> {
    const context = await this.canvas().evaluateHandle((canvas: HTMLCanvasElement) =>
      canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context"),
    );
    await context.evaluate((extension) => extension?.loseContext());
    return () => context.evaluate((extension) => extension?.restoreContext());
  }

  /** Lets half of the data come, and no more until `end` says how it goes on. */
  async halfOfTheData(): Promise<(how: "rest" | "breaks off") => Promise<void>> {
    await this.page.addInitScript(() => {
      const original = window.fetch;
      const held = Promise.withResolvers<string>();
      addEventListener("end-of-data", (event) => held.resolve((event as CustomEvent<string>).detail), { once: true });
      window.fetch = async (...asked) => {
        const response = await original(...asked);
        if (!/\/data\/dataset\.\w+\.json$/.test(response.url)) return response;
        window.fetch = original;
        const bytes = new Uint8Array(await response.arrayBuffer());
        const half = Math.floor(bytes.length / 2);
        const body = new ReadableStream({
          start: async (stream) => {
            stream.enqueue(bytes.slice(0, half));
            if ((await held.promise) === "breaks off") return stream.error(new TypeError("network error"));
            stream.enqueue(bytes.slice(half));
            stream.close();
          },
        });
        return new Response(body);
      };
    });
    return (how) => this.page.evaluate((detail) => void dispatchEvent(new CustomEvent("end-of-data", { detail })), how);
  }

  /** Lets each part of the page throw, as it asks for one of its own words, for as long as `plant` names that word. */
  async withThrowingWords(ids: readonly string[]): Promise<(id: string | null) => Promise<void>> {
    const getters = ids.map((id) => {
      const name = JSON.stringify(id);
      return `{ const words = all[${name}]; Object.defineProperty(all, ${name}, { get: () => {
        if (globalThis.planted === ${name}) throw new Error("planted"); return words; } }); }`;
    });
    await this.page.route(/\/assets\/en-[^/]*\.js$/, async (route) => {
      const { pathname } = new URL(route.request().url());
      const script = (await readFile(join("dist", pathname), "utf8")).replace(
        /export\{(\w+) as default([^}]*)\};?/,
        "const all = $1; export { all as default$2 };",
      );
      await route.fulfill({ contentType: "text/javascript", body: [script, ...getters].join("\n") });
    });
    return (id) =>
      this.page.evaluate((planted) => {
        Object.assign(globalThis, { planted });
      }, id);
  }
}
