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

  button(name: string | RegExp): Locator {
    return this.page.getByRole("button", { name });
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
}

/** The number that a text writes with English commas. */
export function toNumber(text: string): number {
  return Number(text.replaceAll(",", ""));
}
