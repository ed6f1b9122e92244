import { expect, type Frame, type Locator, type Page } from "@playwright/test";
import { mapStands } from "#e2e/graphics.ts";

export type LanguageName = "English" | "Русский" | "Қазақша";

/** The page in its languages: what can be asked of it without knowing which one it speaks. */
export class LanguagesDriver {
  readonly page: Page | Frame;

  constructor(page: Page | Frame) {
    this.page = page;
  }

  /** The page as a frame of another one. */
  static async framed(host: Page, address: string): Promise<LanguagesDriver> {
    await host.goto("./data/dataset.json");
    await host.setContent(`<iframe src="${address}" width="1300" height="800"></iframe>`);
    const frame = await (await host.waitForSelector("iframe")).contentFrame();
    if (!frame) throw new Error("The page is not framed.");
    const framed = new LanguagesDriver(frame);
    await framed.ready();
    return framed;
  }

  /** Opens a page such as `ru/?panel=events` and waits for data and map. */
  async open(path: string): Promise<void> {
    await this.page.goto(`./${path}`);
    await this.ready();
  }

  /** Goes to another view of the open page as Back and Forward do, without loading it again, and waits until it is drawn. */
  async turnTo(query: string): Promise<void> {
    await this.page.evaluate(async (to) => {
      history.pushState(null, "", `${location.pathname}${to}`);
      dispatchEvent(new PopStateEvent("popstate"));
      const drawn = () => new Promise((done) => requestAnimationFrame(done));
      await drawn();
      await drawn();
    }, query);
  }

  async ready(): Promise<void> {
    await mapStands(this.page);
  }

  /** Waits until the count of events is said to those who do not see it. */
  async eventsCounted(): Promise<void> {
    await expect(this.page.locator("main [role=status].visually-hidden").first()).not.toBeEmpty();
  }

  /** Opens what is folded on the page, one after the other, and calls back each time. */
  async unfoldEach(look: () => Promise<void>): Promise<void> {
    const folded = await this.page.locator('button[aria-expanded="false"], summary').elementHandles();
    for (const opener of folded) {
      if (!(await opener.isVisible())) continue;
      await opener.press("Enter");
      await look();
    }
  }

  radio(language: LanguageName): Locator {
    return this.page.getByRole("radio", { name: language, exact: true });
  }

  async switchTo(language: LanguageName): Promise<void> {
    await this.page
      .locator("label")
      .filter({ has: this.radio(language) })
      .click();
  }

  /** Waits until the page speaks a language: its tabs, the language of the document and the chosen button all say so. */
  async speaks(code: "en" | "ru" | "kk"): Promise<void> {
    const events = { en: "Events", ru: "События", kk: "Оқиғалар" }[code];
    await expect(this.page.getByRole("tab", { name: events })).toBeVisible();
    await expect(this.page.locator("html")).toHaveAttribute("lang", code);
    await expect(this.radio(({ en: "English", ru: "Русский", kk: "Қазақша" } as const)[code])).toBeChecked();
  }

  /** Path and query of the address. */
  address(): string {
    const { pathname, search } = new URL(this.page.url());
    return `${pathname}${search}`;
  }

  /** The catalogues among these requests, by language. */
  catalogues(requests: readonly string[]): string[] {
    const names = requests.map((url) => /\/assets\/(en|ru|kk)-[\w-]+\.js$/.exec(url)?.[1] ?? "");
    return [...new Set(names.filter((name) => name !== ""))];
  }

  /** The files of the compiled dataset among these requests. */
  datasets(requests: readonly string[]): string[] {
    return requests.flatMap((url) => /\/data\/(dataset(?:\.\w+)?\.json)$/.exec(url)?.[1] ?? []);
  }

  /** Where the head says that the page lies, and where its siblings do, by language. */
  async pages(): Promise<Record<string, string>> {
    const links = this.page.locator("link[rel=canonical], link[rel=alternate][hreflang]");
    const all = await links.evaluateAll((each) =>
      each.map((link) => [link.getAttribute("hreflang") ?? "canonical", (link as HTMLLinkElement).href] as const),
    );
    return Object.fromEntries(all);
  }

  /** The line below the header that says that the page is frozen at a version. */
  frozenNotice(version: string): Locator {
    return this.page
      .getByRole("status")
      .filter({ hasText: version })
      .filter({ has: this.page.getByRole("link") });
  }

  /** The claim or event that lies open over the panels. */
  record(): Locator {
    return this.page.getByRole("dialog");
  }

  /** How wide the page is laid out, in CSS pixels. */
  layoutWidth(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth);
  }

  /** The texts of drawn buttons, headings and groups of choices that do not fit into their own boxes. */
  cutTexts(): Promise<string[]> {
    return this.page
      .locator(":is(button, h1, h2, [role=radiogroup]):not(.visually-hidden):visible")
      .evaluateAll((all) =>
        all
          .filter((box) => getComputedStyle(box).overflowX !== "visible" && box.scrollWidth > box.clientWidth + 1)
          .map((box) => box.textContent ?? ""),
      );
  }

  /** The cards and rows of the open panel whose texts run out of them; by three pixels a word may lean into the gap beside it. */
  overfullCards(): Promise<string[]> {
    return this.page
      .getByRole("tabpanel")
      .locator("article, li")
      .evaluateAll((all) =>
        all
          .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 3)
          .map((card) => `${card.scrollWidth} > ${card.clientWidth}: ${card.textContent}`),
      );
  }

  /** What the two date fields show to the eye. */
  shownDays(): Promise<string[]> {
    return this.page.locator("input[type=date] + [aria-hidden]:visible").allTextContents();
  }

  /** The first date field. */
  startField(): Locator {
    return this.page.locator("input[type=date]").first();
  }
}
