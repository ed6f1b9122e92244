import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Engine } from "#e2e/engines/engine.ts";

/** Where the journey goes. */
export interface Scene {
  readonly engine: Engine;
  /** The address of the site. */
  readonly site: string;
  /** The address of a page of another origin with a closed frame of ours in it. */
  readonly host: string;
  /** The folder that downloads go to. */
  readonly downloads: string;
}

/** One thing that a reader does. It throws where something else comes of it; a text that it hands back is worth telling. */
type Step = readonly [title: string, take: (scene: Scene) => Promise<unknown>];

const KEYS = { arrowLeft: "\uE012", escape: "\uE00C", enter: "\uE007" };

function says(selector: string, words: string): boolean {
  return [...document.querySelectorAll(selector)].some(
    (one) => one.checkVisibility() && one.textContent?.includes(words),
  );
}

function addressHas(key: string, value: string | null): boolean {
  return new URLSearchParams(location.search).get(key) === value;
}

function shownEvents(): number {
  const said = document.querySelector("section [role=status].visually-hidden")?.textContent ?? "";
  return Number(/\d+/.exec(said)?.[0] ?? 0);
}

/** Opens a page of the site and waits until it listens to its reader. */
async function open({ engine, site }: Scene, query = ""): Promise<void> {
  await engine.open(`${site}${query}`);
  await engine.until(() => document.documentElement.dataset.app === "ready");
}

/** What a reader does on a first visit, in an order in which each step starts from where the last one ended. */
export const JOURNEY: readonly Step[] = [
  [
    "the dashboard opens and is ready",
    async (scene) => {
      await open(scene);
      await scene.engine.until(shownEvents);
    },
  ],
  [
    "the map is drawn, or says why it stands still",
    ({ engine }) =>
      engine.until(() => {
        const map = document.querySelector<HTMLElement>("[data-map-state]");
        if (map?.dataset.mapState === "ready") return "drawn";
        return map?.dataset.mapState === "failed" && map.querySelector("[role=status] p")?.textContent;
      }),
  ],
  [
    "the button of a place opens its card",
    async ({ engine }) => {
      await engine.click("button[data-place-id=almaty]");
      await engine.until(says, "[role=group] h2", "Almaty");
      await engine.until(addressHas, "place", "almaty");
    },
  ],
  [
    "a figure opens its claim with the passage that it comes from",
    async ({ engine }) => {
      await engine.click("[role=group] button[data-claim-id=cl-killed-almaty-103-health-ministry]");
      await engine.until(says, "[role=dialog]", "Unnamed publication D");
      await engine.until(says, "[role=dialog] blockquote, [role=dialog] q", "103");
    },
  ],
  [
    "Back closes it",
    async ({ engine }) => {
      await engine.back();
      await engine.until(() => document.querySelector("[role=dialog]") === null);
      await engine.until(addressHas, "claim", null);
    },
  ],
  [
    "the arrow keys move the end of the days, and fewer events are left",
    async (scene) => {
      const { engine } = scene;
      await open(scene);
      const before = await engine.until(shownEvents);
      await engine.until(() => {
        const [, end] = document.querySelectorAll<HTMLElement>("input[type=range]");
        end?.focus();
        return document.activeElement === end;
      });
      await engine.press(...Array.from({ length: 12 }, () => KEYS.arrowLeft));
      await engine.until(addressHas, "to", "2022-01-07");
      const after = await engine.until((all) => {
        const said = document.querySelector("section [role=status].visually-hidden")?.textContent ?? "";
        const shown = Number(/\d+/.exec(said)?.[0] ?? 0);
        return shown < all && shown;
      }, before);
      return `${before} → ${after}`;
    },
  ],
  [
    "a tab shows its panel",
    async ({ engine }) => {
      await engine.click("[role=tab]", "Events");
      await engine.until(() => document.querySelectorAll("[role=tabpanel] [data-event-id]").length > 3);
    },
  ],
  [
    "a search leaves what it finds",
    async ({ engine }) => {
      await engine.click("input[type=search]");
      await engine.press(..."Астана");
      await engine.until(addressHas, "q", "Астана");
      await engine.until(() => document.querySelector<HTMLElement>("[data-place-id=almaty]")?.dataset.count === "0");
    },
  ],
  [
    "a file of claims is put together and saved",
    async (scene) => {
      const { engine, downloads } = scene;
      await open(scene, "?sheet=download");
      await engine.click("[role=dialog] button", "Claims: CSV (data)");
      const deadline = performance.now() + 15_000;
      while (performance.now() < deadline) {
        const name = readdirSync(downloads).find((file) => file.endsWith(".csv"));
        const text = name && existsSync(`${downloads}/${name}`) ? readFileSync(`${downloads}/${name}`, "utf8") : "";
        if (text.includes("cl-killed-almaty-103-health-ministry")) return name;
        await new Promise((next) => setImmediate(next));
      }
      throw new Error(`No file of claims has come: there are ${readdirSync(downloads).join(", ")}.`);
    },
  ],
  [
    "the page speaks Kazakh, in its own letters",
    async (scene) => {
      const { engine } = scene;
      await open(scene);
      await engine.click("label[lang=kk]");
      await engine.until(() => document.documentElement.lang === "kk");
      await engine.until(says, "[role=tab]", "Оқиғалар");
      await engine.until(() => document.fonts.check('16px "Golos Text"', "қғңәөүһ"));
      return engine.read(() => {
        const pen = document.createElement("canvas").getContext("2d");
        if (!pen) throw new Error("There is nothing to measure letters with.");
        const own = ['16px "Golos Text", monospace', "16px monospace"].map((font) => {
          pen.font = font;
          return pen.measureText("қғңәөүһ").width;
        });
        if (own[0] === own[1]) throw new Error("Letters of Kazakh are drawn in another font.");
        return document.querySelector<HTMLInputElement>("input[type=range]")?.getAttribute("aria-valuetext") ?? "";
      });
    },
  ],
  [
    "the page turns dark",
    async (scene) => {
      const { engine } = scene;
      await open(scene, "?sheet=method");
      await engine.click("[role=radiogroup] label", "Dark");
      await engine.until(addressHas, "theme", "dark");
      await engine.until(() => /^rgb\(([0-5]?\d), /.test(getComputedStyle(document.documentElement).backgroundColor));
    },
  ],
  [
    "Escape closes a sheet, and the focus is where the panels are",
    async ({ engine }) => {
      await engine.press(KEYS.escape);
      await engine.until(
        () => document.querySelector("[role=dialog]") === null && document.activeElement?.id === "list",
      );
    },
  ],
  [
    "in a closed frame of another origin it draws, and answers its host",
    async ({ engine, host }) => {
      await engine.open(host);
      const answer = await engine.until(() => {
        const frame = document.querySelector("iframe");
        return new Promise<string>((resolve) => {
          addEventListener("message", ({ source, data }) => {
            if (source === frame?.contentWindow && data.type === "state" && data.id === 7)
              resolve(JSON.stringify(data.query));
          });
          frame?.contentWindow?.postMessage({ qantar: 1, type: "set", id: 7, query: { place: "almaty" } }, "*");
          setTimeout(resolve, 1000, "");
        });
      });
      await engine.until(() => (document.querySelector("iframe")?.clientHeight ?? 0) > 400);
      await engine.enterFrame();
      await engine.until(says, "header p", "Almaty");
      return engine
        .until(() => {
          const state = document.querySelector<HTMLElement>("[data-map-state]")?.dataset.mapState;
          return (state === "ready" || state === "failed") && `map ${state}`;
        })
        .then((map) => `${answer}, ${map}`);
    },
  ],
  ["the page is left, and nothing that went wrong comes to light late", ({ engine }) => engine.open("about:blank")],
];
