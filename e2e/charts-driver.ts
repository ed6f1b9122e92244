import type { Locator } from "@playwright/test";
import { PanelsDriver } from "#e2e/panels-driver.ts";

/** The charts of the panel of figures, and the table beside them. */
export class ChartsDriver extends PanelsDriver {
  /** How many figures the table beside the charts holds, and how many marks all charts together. */
  async chartCounts(): Promise<{ figures: number; marks: number }> {
    const figures = await this.region("Figures").getByRole("table").locator("td [data-claim-id]").count();
    const marks = await this.region("Figures").getByRole("img").locator("g[data-claim-id]").count();
    return { figures, marks };
  }

  /** The chart of a group such as "Children, Kazakhstan". */
  chart(group: string): Locator {
    return this.region("Figures").getByRole("img", { name: group });
  }

  /** A claim in a chart: its mark and its label. */
  chartMark(group: string, claim: string): Locator {
    return this.chart(group).locator(`g[data-claim-id="${claim}"]`).first();
  }

  /** Presses the shape of a mark with the pointer; by keyboard the same claim is opened from the table. */
  async pressMark(group: string, claim: string): Promise<void> {
    await this.chartMark(group, claim).locator("[class*='reach']").click();
  }

  /** The heading of the large chart among the small ones. */
  mainChart(): Locator {
    return this.region("Figures").locator("h4[tabindex='-1']");
  }

  /** The title of a small chart, which makes it the large one. */
  chartTitle(group: string): Locator {
    return this.region("Figures").getByRole("heading", { name: group, exact: true }).getByRole("button");
  }
}
