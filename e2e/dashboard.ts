import { expect, type Locator, type Page } from "@playwright/test";

type Region = "Map" | "Timeline" | "Figures" | "Disagreements" | "Events" | "Claims" | "Sources";

/** The dashboard as a reader uses it: specs speak through this and hold no selectors. */
export class Dashboard {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the page with a query such as `?place=almaty` and waits until it is usable, the map included. */
  async open(query = ""): Promise<void> {
    await this.page.goto(`./${query}`);
    await this.ready();
  }

  /** Waits for data and map. */
  async ready(): Promise<void> {
    await expect(this.region("Map")).toHaveAttribute("data-map-state", "ready", { timeout: 45_000 });
    await expect(this.count()).toBeVisible();
  }

  region(name: Region): Locator {
    return this.page.getByRole("region", { name, exact: true });
  }

  async show(panel: Exclude<Region, "Map" | "Timeline">): Promise<Locator> {
    await this.page.getByRole("tab", { name: panel }).click();
    await expect(this.region(panel)).toBeVisible();
    return this.region(panel);
  }

  /** "n of m events". */
  count(): Locator {
    return this.region("Timeline")
      .getByText(/^\d[\d,]* of \d[\d,]* events$/)
      .first();
  }

  async counted(): Promise<{ shown: number; all: number }> {
    const text = (await this.count().textContent()) ?? "";
    const [shown = Number.NaN, all = Number.NaN] =
      text.match(/\d[\d,]*/g)?.map((n) => Number(n.replaceAll(",", ""))) ?? [];
    return { shown, all };
  }

  slider(end: "Start date" | "End date"): Locator {
    return this.page.getByRole("slider", { name: end });
  }

  field(end: "From" | "To"): Locator {
    return this.region("Timeline").getByLabel(end, { exact: true });
  }

  async typeRange(from: string, to: string): Promise<void> {
    await this.field("From").fill(from);
    await this.field("To").fill(to);
    await this.field("To").press("Enter");
  }

  /** Drags a handle with the mouse until its slider stands `days` days further. */
  async drag(end: "Start date" | "End date", days: number): Promise<void> {
    const slider = this.slider(end);
    const box = await slider.boundingBox();
    if (!box) throw new Error(`The slider "${end}" is not on screen.`);
    const [min, max, value] = await slider.evaluate((input: HTMLInputElement) => [
      Number(input.min),
      Number(input.max),
      Number(input.value),
    ]);
    const x = (day: number) => box.x + (box.width * (day - (min ?? 0))) / ((max ?? 1) - (min ?? 0));
    const y = box.y + box.height / 2;
    await this.page.mouse.move(x(value ?? 0), y);
    await this.page.mouse.down();
    await this.page.mouse.move(x((value ?? 0) + days), y, { steps: 12 });
    await this.page.mouse.up();
  }

  async openPlaces(): Promise<Locator> {
    const list = this.region("Map").getByRole("list", { name: "Places" });
    if (!(await list.isVisible())) await this.region("Map").getByRole("button", { name: "Places" }).click();
    await expect(list).toBeVisible();
    return list;
  }

  /** The number of events that the list "Places" gives a place. */
  async eventsAt(place: string): Promise<number> {
    const list = await this.openPlaces();
    return Number(await list.getByRole("button", { name: new RegExp(`^${place}\\b`) }).getAttribute("data-count"));
  }

  async query(): Promise<URLSearchParams> {
    return new URL(this.page.url()).searchParams;
  }

  claim(id: string): Locator {
    return this.page.locator(`[data-claim-id="${id}"]`);
  }

  sheet(): Locator {
    return this.page.getByRole("dialog");
  }
}
