import { expect, type Locator, type Page } from "@playwright/test";

export type Region = "Map" | "Timeline" | "Figures" | "Disagreements" | "Events" | "Claims" | "Sources";

/** The panels and sheets of the dashboard, and what is the same everywhere on the page. */
export class PanelsDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The column of panels, which takes the focus when what lay over it is gone. */
  list(): Locator {
    return this.page.locator("#list");
  }

  region(name: Region): Locator {
    return this.page.getByRole("region", { name, exact: true });
  }

  async chooseClock(clock: "What happened" | "What was known"): Promise<void> {
    await this.page.getByRole("radiogroup", { name: "Clock" }).getByText(clock).click();
    await expect(this.page.getByRole("radio", { name: clock })).toBeChecked();
  }

  search(): Locator {
    return this.page.getByRole("searchbox", { name: "Search" });
  }

  /** Opens one of the lists of filters, such as "Places and scopes". */
  async openFilter(name: string): Promise<void> {
    await this.page.locator("summary").filter({ hasText: name }).click();
  }

  /** An entry of the open list of filters, with all that is said beside it. */
  filterOption(name: string): Locator {
    return this.page.locator("details[open] label").filter({ hasText: name });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole("button", { name });
  }

  /** Goes to another view of the open page as Back and Forward do, without loading it anew. */
  async goTo(query: string): Promise<void> {
    await this.page.evaluate((search) => {
      history.pushState(null, "", search || location.pathname);
      dispatchEvent(new PopStateEvent("popstate"));
    }, query);
  }

  async query(): Promise<URLSearchParams> {
    return new URL(this.page.url()).searchParams;
  }

  async seriesBy(by: "Claimant" | "Publication"): Promise<void> {
    await this.page.getByRole("radiogroup", { name: "Series by" }).getByText(by).click();
    await expect(this.page.getByRole("radio", { name: by })).toBeChecked();
  }

  sheet(): Locator {
    return this.page.getByRole("dialog");
  }

  /** All that the page says, to the eye and to a screen reader, once it holds these words and has come to rest. */
  async allText(words: string): Promise<string> {
    const root = this.page.locator("#root");
    const said = async () =>
      [await this.page.title(), (await root.textContent()) ?? "", await root.ariaSnapshot()].join("\n");
    await expect(root).toContainText(words);
    let before = "";
    await expect
      .poll(
        async () => {
          const [last, now] = [before, await said()];
          before = now;
          return now === last;
        },
        { intervals: [400] },
      )
      .toBe(true);
    return before;
  }
}

/** The number that a text writes with English commas. */
export function toNumber(text: string): number {
  return Number(text.replaceAll(",", ""));
}
