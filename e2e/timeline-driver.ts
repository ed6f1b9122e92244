import { expect, type Locator } from "@playwright/test";
import { ChartsDriver } from "#e2e/charts-driver.ts";
import { toNumber } from "#e2e/panels-driver.ts";

/** The days of the dashboard: what is counted on them, and the ways to choose some. */
export class TimelineDriver extends ChartsDriver {
  /** The status "n of m events", once it has settled. */
  count(): Locator {
    return this.region("Timeline").getByRole("status");
  }

  /** Both numbers, once what is announced is what is drawn: the announcement waits until the days rest. */
  async counted(): Promise<{ shown: number; all: number }> {
    await expect(this.count()).not.toBeEmpty();
    const counts = this.region("Timeline").getByText(/^[\d,]+ of [\d,]+ events$/);
    await expect.poll(async () => new Set(await counts.allTextContents()).size).toBe(1);
    const text = (await this.count().textContent()) ?? "";
    const [shown = Number.NaN, all = Number.NaN] = text.match(/[\d,]+/g)?.map(toNumber) ?? [];
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
    const { x, y, value } = await this.handle(end);
    await this.hold(x(value), y, x(value + days));
    await this.page.mouse.up();
  }

  /** Drags the chosen days with the mouse until they lie `days` days further. */
  async dragChosenDays(days: number): Promise<void> {
    await this.holdChosenDays(days);
    await this.page.mouse.up();
  }

  /** The same, and keeps hold of them: taken a little before their middle. */
  async holdChosenDays(days: number): Promise<void> {
    const [start, to] = [await this.handle("Start date"), await this.handle("End date")];
    const [from, until] = [start.x(start.value), to.x(to.value)];
    const at = from + (until - from) * 0.28;
    await this.hold(at, start.y, at + start.x(days) - start.x(0));
  }

  /** Where each shape that marks the chosen days stands over the bars. */
  async chosenShapes(): Promise<readonly (readonly (string | null)[])[]> {
    return this.region("Timeline")
      .locator("fieldset svg rect")
      .evaluateAll((all) => all.map((rect) => [rect.getAttribute("x"), rect.getAttribute("width")]));
  }

  private async hold(from: number, y: number, to: number): Promise<void> {
    await this.page.mouse.move(from, y);
    await this.page.mouse.down();
    await this.page.mouse.move(to, y, { steps: 12 });
  }

  /** Where a handle stands on the screen at a day, and the day at which it does now. */
  private async handle(end: "Start date" | "End date") {
    const slider = this.slider(end);
    const box = await slider.boundingBox();
    if (!box) throw new Error(`The slider "${end}" is not on screen.`);
    const { min, max, value, thumb } = await slider.evaluate((input: HTMLInputElement) => ({
      min: Number(input.min),
      max: Number(input.max),
      value: Number(input.value),
      thumb: Number.parseFloat(getComputedStyle(input).getPropertyValue("--thumb")),
    }));
    const x = (day: number) => box.x + thumb / 2 + ((box.width - thumb) * (day - min)) / (max - min);
    return { x, y: box.y + box.height / 2, value };
  }
}
