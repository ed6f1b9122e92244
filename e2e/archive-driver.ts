import { expect, type Locator, type Page } from "@playwright/test";

/** The dashboard of a large dataset, whose records are read as they are looked at. */
export class ArchiveDriver {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(query: string): Promise<void> {
    await this.page.goto(`./${query}`);
    await expect(this.page.locator("html[data-app=ready]")).toBeAttached({ timeout: 45_000 });
  }

  button(name: string): Locator {
    return this.page.getByRole("button", { name });
  }

  sheet(): Locator {
    return this.page.getByRole("dialog");
  }

  /** How many events are left, of how many. */
  async counted(): Promise<{ shown: number; all: number }> {
    const status = this.page.locator("p[aria-hidden]:has(+ [role=status].visually-hidden)");
    await expect(status).toHaveText(/\d of [\d,]+ events/);
    const [shown = 0, all = 0] = ((await status.textContent()) ?? "").match(/[\d,]+/g)?.map(toNumber) ?? [];
    return { shown, all };
  }

  private rows(): Locator {
    return this.page.getByRole("region", { name: "Events" }).locator("[data-event-id]");
  }

  async listed(): Promise<number> {
    await expect(this.rows().first()).toBeVisible();
    return this.rows().count();
  }

  titles(): Promise<string[]> {
    return this.rows()
      .locator("> span:last-child > span:last-child")
      .evaluateAll((spans) => spans.map((span) => span.firstChild?.textContent ?? ""));
  }

  async titlesOnceListed(): Promise<string[]> {
    await this.listed();
    return this.titles();
  }

  /** What the buttons of the places add up to. */
  async placesCounted(): Promise<number> {
    const counts = await this.page
      .locator("li button[data-place-id]")
      .evaluateAll((buttons) => buttons.map((button) => Number((button as HTMLElement).dataset.count)));
    return counts.reduce((sum, count) => sum + count, 0);
  }

  async search(word: string): Promise<void> {
    await this.page.getByRole("searchbox", { name: "Search" }).fill(word);
  }

  async openFirst(): Promise<{ id: string; title: string }> {
    const id = (await this.rows().first().getAttribute("data-event-id")) ?? "";
    const [title = ""] = await this.titles();
    await this.rows().first().click();
    await expect(this.sheet()).toContainText(title);
    return { id, title };
  }
}

function toNumber(text: string): number {
  return Number(text.replaceAll(",", ""));
}
