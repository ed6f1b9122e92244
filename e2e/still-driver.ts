import { expect, type Locator, type Page } from "@playwright/test";
import { goneBack } from "#e2e/gone-back.ts";
import { DATASET_FILES } from "#e2e/serve-dataset.ts";

/** The page as the build drew it: before its scripts take over, and where they never do. */
export class StillDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Lets no script of the page and no data arrive: they are asked for, and never answered. */
  async holdScripts(): Promise<void> {
    await this.page.route(/\/(assets\/.*\.js|data\/.*)$/, () => {});
  }

  /** Lets no data arrive until the function returned is called; then they do, or are refused for good. */
  async holdData(then: "answer" | "refuse" = "answer"): Promise<() => void> {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await this.page.route(DATASET_FILES, async (route) => {
      await held;
      await (then === "answer" ? route.fallback() : route.abort());
    });
    return release;
  }

  /** Puts something else in place of the script that the page begins with. */
  async replaceFirstScript(body: string): Promise<void> {
    await this.page.route(/\/assets\/(index|embed)-[^/]*\.js$/, (route) =>
      route.fulfill({ body, contentType: "text/javascript", headers: { "Access-Control-Allow-Origin": "*" } }),
    );
  }

  /** Closes a dialog with the key. */
  async leaveDialog(): Promise<void> {
    await this.page.keyboard.press("Escape");
    await goneBack(this.page);
  }

  async open(path = ""): Promise<void> {
    await this.page.goto(`./${path}`, { waitUntil: "commit" });
    await expect(this.page.getByRole("heading", { level: 1 })).toBeVisible();
  }

  /** Waits for the first paint: what is measured before has no styles yet. */
  async painted(): Promise<void> {
    await this.page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length === 1);
  }

  /** The links to a claim among the figures above the record. */
  figure(claim: string): Locator {
    return this.page.locator(`main [role=tabpanel] a[data-claim-id="${claim}"]`).first();
  }

  /** The families of the map, side by side. */
  legend(): Locator {
    return this.page.locator("[data-part=legend] ul");
  }

  /** The mark of a place on the map. */
  mark(place: string): Locator {
    return this.page.locator(`svg [data-place-id="${place}"]`).filter({ visible: true });
  }

  /** A button at the head of the page, in the drawing and in what takes its place. */
  button(name: string): Locator {
    return this.page.getByRole("banner").getByRole("button", { name, exact: true });
  }

  /** The buttons and links of the places below the map. */
  placeLink(name: string): Locator {
    return this.page.getByRole("list", { name: "Places" }).getByRole("link", { name });
  }

  /** From where to where on the page the bars of the days reach, to the left and to the right. */
  async barsReach(): Promise<readonly number[]> {
    const boxes = await this.page
      .getByRole("region", { name: "Timeline" })
      .locator("svg[role=img] g > path")
      .filter({ visible: true })
      .evaluateAll((paths) => paths.map((path) => path.getBoundingClientRect()).filter(({ width }) => width > 0));
    return [Math.min(...boxes.map(({ left }) => left)), Math.max(...boxes.map(({ right }) => right))];
  }

  /** What the record has of a claim. */
  entry(claim: string): Locator {
    return this.page.locator(`tbody[id="${claim}"]`);
  }

  entries(): Locator {
    return this.page.locator("#record tbody");
  }

  /** The events of a place in the record. */
  eventsOf(place: string): Locator {
    const heading = this.page.getByRole("heading", { level: 3, name: place, exact: true });
    return this.page.locator("#record div").filter({ has: heading }).last();
  }

  /** The parts of an embedded page that can be seen. */
  shownParts(): Locator {
    return this.page.locator("[data-still] [data-shown]").filter({ visible: true });
  }

  differences(): Locator {
    return this.page.locator("#differences");
  }

  publications(): Locator {
    return this.page.locator("#record li[id^=pub-]");
  }

  /** Everything that would do nothing when pressed. */
  deadControls(): Locator {
    return this.page.locator("[data-control]").filter({ visible: true });
  }

  pictures(): Locator {
    return this.page.locator("main svg[role=img]").filter({ visible: true });
  }

  note(): Locator {
    return this.page.locator(".still-note");
  }

  /** The sum of all layout shifts that no press caused, from the first paint on. */
  async watchShifts(): Promise<() => Promise<number>> {
    await this.page.addInitScript(() => {
      const shifts: { value: number }[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
          if (!entry.hadRecentInput) shifts.push({ value: entry.value });
        }
      }).observe({ type: "layout-shift", buffered: true });
    });
    return () =>
      this.page.evaluate(() =>
        (window as unknown as { shifts: { value: number }[] }).shifts.reduce((sum, { value }) => sum + value, 0),
      );
  }
}
