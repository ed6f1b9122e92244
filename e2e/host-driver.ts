import { expect, type FrameLocator, type Locator, type Page } from "@playwright/test";
import type { HostServer } from "#e2e/host-server.ts";

type Query = Readonly<Record<string, string | null>>;

/** A page of another origin that sets ours in frames, each in a box with an id; specs speak of the boxes. */
export class HostDriver {
  readonly page: Page;
  /** Where our pages are, as the host writes it. */
  readonly site: string;
  private readonly server: HostServer;
  private readonly origin: string;

  constructor(page: Page, { site, server, origin }: { site: string; server: HostServer; origin: string }) {
    this.page = page;
    this.site = site;
    this.server = server;
    this.origin = origin;
  }

  /** Opens a host page of the fixtures, with a code in it where it has room for one. */
  async open(name: string, code = ""): Promise<void> {
    this.server.code = code;
    await this.page.goto(`${this.origin}/hosts/${name}.html`);
  }

  element(box: string): Locator {
    return this.page.locator(`#${box} iframe`);
  }

  frame(box: string): FrameLocator {
    return this.page.frameLocator(`#${box} iframe`);
  }

  /** The sentence that says what the frame shows. */
  sentence(box: string): Locator {
    return this.frame(box).getByRole("banner").getByRole("paragraph");
  }

  /** How high the frame is inside, and how high what it holds. */
  async heights(box: string): Promise<{ frame: number; content: number }> {
    const frame = await this.element(box).evaluate((iframe) => iframe.clientHeight);
    const content = await this.frame(box)
      .locator("#root > div")
      .first()
      .evaluate((page) => page.getBoundingClientRect().height);
    return { frame, content };
  }

  /** Brings the frame into view, since a browser lets others rest, and waits until it is as high as its content. */
  async fits(box: string): Promise<void> {
    await this.element(box).scrollIntoViewIfNeeded();
    await expect(this.sentence(box)).toBeVisible({ timeout: 45_000 });
    await expect(this.frame(box).locator("[data-still]")).toHaveCount(0, { timeout: 45_000 });
    await expect
      .poll(async () => {
        const { frame, content } = await this.heights(box);
        return Math.abs(frame - content);
      })
      .toBeLessThanOrEqual(2);
  }

  /** How far the content of a frame reaches beyond it to the side. */
  overflow(box: string): Promise<number> {
    return this.frame(box)
      .locator("html")
      .evaluate((html) => html.scrollWidth - html.clientWidth);
  }

  /** Sets parts of the view of a frame by the bare protocol, and waits until the frame says that it shows them. */
  async set(box: string, query: Query): Promise<{ query: Query; invalid: readonly string[] }> {
    return await this.element(box).evaluate((iframe: HTMLIFrameElement, asked) => {
      const id = `set-${performance.now()}`;
      return new Promise<{ query: Query; invalid: string[] }>((resolve) => {
        addEventListener("message", ({ source, data }) => {
          if (source === iframe.contentWindow && data.type === "state" && data.id === id) resolve(data);
        });
        iframe.contentWindow?.postMessage({ qantar: 1, type: "set", id, query: asked }, "*");
      });
    }, query);
  }

  /** How many messages about a height the page has heard: of fixtures that count them. */
  heightsHeard(): Promise<number> {
    return this.page.evaluate(() => {
      const { heard } = window as unknown as { heard: unknown[] };
      return heard.filter((message) => /height|embed-size/.test(JSON.stringify(message))).length;
    });
  }

  historyLength(): Promise<number> {
    return this.page.evaluate(() => history.length);
  }

  scrolled(): Promise<number> {
    return this.page.evaluate(() => scrollY);
  }

  /** Lets the page that means harm say all that it has to everybody. */
  async makeNoise(box: string): Promise<void> {
    await this.frame(box).getByRole("button", { name: "Make noise" }).click();
    await expect(this.frame(box).getByText("Noise over")).toBeVisible();
  }

  /** Notes from now on how plainly a frame tells how its map is moved; what is returned says how plainly at most, from 0 to 1. */
  async noteGestureHint(box: string): Promise<() => Promise<number>> {
    const noted = await this.frame(box)
      .locator("html")
      .evaluateHandle((html) => {
        const most = { opacity: 0 };
        const look = () => {
          for (const hint of html.querySelectorAll("[class*=cooperative-gesture-screen]")) {
            const { visibility, opacity } = getComputedStyle(hint);
            if (visibility === "visible") most.opacity = Math.max(most.opacity, Number(opacity));
          }
          requestAnimationFrame(look);
        };
        look();
        return most;
      });
    return () => noted.evaluate(({ opacity }) => opacity);
  }

  /** Moves the pointer onto the map of a frame, and waits until the map can be moved. */
  async pointAtMap(box: string): Promise<void> {
    const map = this.frame(box).getByRole("region", { name: "Map" });
    await map.hover();
    await expect(map).toHaveAttribute("data-map-state", "ready", { timeout: 45_000 });
    await map.hover({ position: { x: 200, y: 200 } });
  }

  /** Turns the wheel over a region in a frame. */
  async wheelOver(box: string, region: string): Promise<void> {
    await this.frame(box).getByRole("region", { name: region }).locator("canvas:not([aria-hidden])").hover();
    await this.page.mouse.wheel(0, 300);
  }
}
