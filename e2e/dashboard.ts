import { expect, type Locator } from "@playwright/test";
import { mapStands } from "#e2e/graphics.ts";
import { type Region, toNumber } from "#e2e/panels-driver.ts";
import { TimelineDriver } from "#e2e/timeline-driver.ts";

/** The dashboard as a reader uses it: specs speak through this and hold no selectors. */
export class Dashboard extends TimelineDriver {
  /** Opens the page with a query such as `?place=almaty` and waits until it is usable, the map included. */
  async open(query = ""): Promise<void> {
    await this.page.goto(`./${query}`);
    await this.ready();
  }

  /** Waits for data and map. */
  async ready(): Promise<void> {
    await mapStands(this.page);
    await expect(this.count()).toBeVisible();
  }

  async show(panel: Exclude<Region, "Map" | "Timeline">): Promise<Locator> {
    await this.page.getByRole("tab", { name: panel }).click();
    await expect(this.region(panel)).toBeVisible();
    return this.region(panel);
  }

  /** How wide the page is laid out, in CSS pixels. */
  layoutWidth(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth);
  }

  /** The button of a place in the list "Places". */
  place(name: string): Locator {
    return this.region("Map")
      .getByRole("list", { name: "Places" })
      .getByRole("button", { name: new RegExp(`^${name} [\\d,]+ event`) });
  }

  /** The events of all places in the list, added up: each event belongs to one place. */
  async eventsOnMap(): Promise<number> {
    const buttons = this.region("Map").getByRole("list", { name: "Places" }).getByRole("button");
    const counts = await buttons.evaluateAll((all) => all.map((button) => Number(button.getAttribute("data-count"))));
    return counts.reduce((sum, count) => sum + count, 0);
  }

  /** The card of the chosen place on the map. */
  placeCard(name: string): Locator {
    return this.region("Map").getByRole("group", { name, exact: true });
  }

  /** How many events the histogram's table gives a day such as "9 Jan 2022". */
  async eventsOnDay(day: string): Promise<number> {
    const row = this.region("Timeline")
      .getByRole("row")
      .filter({ has: this.page.getByRole("rowheader", { name: day, exact: true }) });
    const cells = await row.getByRole("cell").allTextContents();
    return cells.map(toNumber).reduce((sum, count) => sum + count, 0);
  }

  /** The count above the list of events. */
  async eventsListed(): Promise<number> {
    const text = await this.region("Events")
      .getByText(/^[\d,]+ of [\d,]+ events/)
      .textContent();
    return toNumber(text?.match(/^[\d,]+/)?.[0] ?? "");
  }

  /** The rows in the list of events. */
  eventRows(): Locator {
    return this.region("Events").locator("[data-event-id]");
  }

  /** The ids of the claims in the table beside the charts: of all groups, or of one such as "Children, Kazakhstan". */
  async claimsInChartTable(group?: string): Promise<string[]> {
    const table = this.region("Figures").getByRole("table");
    const heading = this.page.getByRole("rowheader", { name: group ?? "", exact: true });
    const rows = group === undefined ? table : table.getByRole("rowgroup").filter({ has: heading });
    const figures = rows.locator("[data-claim-id]");
    const ids = await figures.evaluateAll((all) => all.map((figure) => figure.getAttribute("data-claim-id") ?? ""));
    return [...new Set(ids)].sort();
  }

  /** Waits until the address holds what the view shows. */
  async addressSays(key: string, value: string | null): Promise<void> {
    await expect.poll(async () => (await this.query()).get(key)).toBe(value);
  }

  /** The figures of a claim that can be pressed: on the whole page, or in one of its regions. */
  figure(claim: string, region?: Region): Locator {
    const scope = region ? this.region(region) : this.page;
    return scope.locator(`button[data-claim-id="${claim}"]:visible`);
  }

  /** The claims of all figures in the open panel, each once, in the order of the page. */
  async figureIds(): Promise<string[]> {
    const figures = this.page.getByRole("tabpanel").locator("button[data-claim-id]:visible");
    await expect(figures.first()).toBeVisible();
    const ids = await figures.evaluateAll((all) => all.map((figure) => figure.getAttribute("data-claim-id") ?? ""));
    return [...new Set(ids)];
  }

  /** The ids of all claims that the page was given. */
  async claimIds(): Promise<Set<string>> {
    const response = await this.page.request.get("./data/dataset.json");
    const text = await response.text();
    return new Set(text.match(/"cl-[a-z0-9-]+"/g)?.map((id) => id.slice(1, -1)) ?? []);
  }

  /** Presses Tab until the element has the focus, as somebody without a pointer would. */
  async tabTo(target: Locator, limit = 150): Promise<void> {
    for (let press = 0; press < limit; press++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press("Tab");
    }
    throw new Error(`The focus did not get there in ${limit} presses of Tab.`);
  }

  /** The headings of a level in a region, in their order. */
  headings(region: Region, level: number): Promise<string[]> {
    return this.region(region).getByRole("heading", { level }).allTextContents();
  }

  /** The reason that says why two accounts differ. */
  reason(words: string): Locator {
    return this.region("Disagreements").getByRole("listitem").filter({ hasText: words }).first();
  }

  /** The row of a claimant or publication on the scale of a comparison. */
  claimRow(name: string): Locator {
    return this.region("Disagreements").getByRole("listitem").filter({ hasText: name }).first();
  }

  /** Chooses an entry of a list such as "Measure" or "Place". */
  async choose(list: string, entry: string): Promise<void> {
    await this.page.getByRole("combobox", { name: list }).selectOption({ label: entry });
  }

  /** The paragraph of an opened source that has the focus. */
  focusedParagraph(): Locator {
    return this.region("Sources").locator("li:focus");
  }

  /** The head of a publication's column in the source matrix. */
  matrixHead(outlet: string): Locator {
    return this.matrix().getByRole("columnheader").filter({ hasText: outlet });
  }

  /** What the source matrix says of a publication beside a metric, such as "Injured", or a scope, such as "Children Kazakhstan". */
  async matrixCell(line: string, outlet: string): Promise<Locator> {
    await expect(this.matrixHead(outlet)).toBeVisible();
    const heads = await this.matrix().getByRole("columnheader").allTextContents();
    const column = heads.findIndex((head) => head.includes(outlet));
    const row = this.matrix().getByRole("row", { name: new RegExp(`^${line}`) });
    return row.getByRole("cell").nth(column - 1);
  }

  /** A claim in the source matrix, once for each publication that prints it, with what is said beside the figure. */
  matrixEntries(claim: string): Locator {
    return this.matrix()
      .getByRole("listitem")
      .filter({ has: this.page.locator(`[data-claim-id="${claim}"]`) });
  }

  /** The smallest side of anything that can be pressed in the source matrix, in CSS pixels. */
  async smallestTargetInMatrix(): Promise<number> {
    const sizes = await this.matrix()
      .getByRole("button")
      .evaluateAll((all) =>
        all.map((button) => button.getBoundingClientRect()).flatMap(({ width, height }) => [width, height]),
      );
    return Math.min(...sizes);
  }

  /** The row of the sheet's coverage table that begins with this name, as numbers: read, cited, not cited, claims, events. */
  async coverage(name: string): Promise<number[]> {
    const cells = this.sheet()
      .getByRole("row", { name: new RegExp(`^${name}`) })
      .getByRole("cell");
    const texts = await cells.allTextContents();
    return texts.filter((text) => /^[\d,]+$/.test(text)).map(toNumber);
  }

  private matrix(): Locator {
    return this.region("Sources").getByRole("table");
  }
}
