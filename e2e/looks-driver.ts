import { expect, type Locator } from "@playwright/test";
import { Dashboard } from "#e2e/dashboard.ts";
import { handOn } from "#e2e/graphics.ts";

/** How light a colour is, from 0 for black to 1 for white. */
function lightness([red, green, blue]: readonly number[]): number {
  return ((red ?? 0) * 0.3 + (green ?? 0) * 0.59 + (blue ?? 0) * 0.11) / 255;
}

async function settles(read: () => Promise<number>, theme: "light" | "dark"): Promise<void> {
  if (theme === "dark") await expect.poll(read).toBeLessThan(0.25);
  else await expect.poll(read).toBeGreaterThan(0.85);
}

/** The dashboard as it looks: light or dark, and what tells the chosen apart. */
export class Looks extends Dashboard {
  /** How light the page is where nothing stands on it. */
  async pageLightness(): Promise<number> {
    const colour = await this.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    return lightness(colour.match(/\d+/g)?.map(Number) ?? []);
  }

  /** How light the map is as painted, in a corner where land of a neighbour lies. */
  async mapLightness(): Promise<number> {
    const box = await this.region("Map").boundingBox();
    if (!box) throw new Error("The map is not on screen.");
    const clip = { x: box.x + box.width * 0.6, y: box.y + 8, width: 1, height: 1 };
    const png = await this.page.screenshot({ clip });
    const pixel = await this.page.evaluate(
      async (bytes) => {
        const image = await createImageBitmap(new Blob([Uint8Array.from(bytes)]));
        const context = new OffscreenCanvas(1, 1).getContext("2d");
        context?.drawImage(image, 0, 0);
        return [...(context?.getImageData(0, 0, 1, 1).data ?? [])];
      },
      [...png],
    );
    return lightness(pixel);
  }

  async pageIs(theme: "light" | "dark"): Promise<void> {
    await settles(() => this.pageLightness(), theme);
  }

  async chooseTheme(name: "Light" | "Dark" | "As the system"): Promise<void> {
    await this.page.getByRole("radiogroup", { name: "Theme" }).getByText(name).click();
    await expect(this.page.getByRole("radio", { name })).toBeChecked();
  }

  /** Waits until page and map are both dark, or both light. */
  async is(theme: "light" | "dark"): Promise<void> {
    await this.pageIs(theme);
    await settles(() => this.mapLightness(), theme);
  }

  /** The same for as long as this document lives. */
  document(): Promise<number> {
    return this.page.evaluate(() => performance.timeOrigin);
  }

  /** The map could not be drawn, and its still picture stands in. */
  async mapStandsStill(): Promise<void> {
    await handOn(this.page);
    await expect(this.region("Map")).toHaveAttribute("data-map-state", "failed");
  }

  /** The line that leads from the map to the list beside it. */
  listPrompt(): Locator {
    return this.region("Map").getByText("The list “Places” holds the same as this map.");
  }

  /** The colours of the edges of the tabs, the chosen one first. */
  async tabEdges(): Promise<readonly [chosen: string, ...others: string[]]> {
    const edge = (tab: Element) => getComputedStyle(tab).borderBottomColor;
    const chosen = await this.page.getByRole("tab", { selected: true }).evaluate(edge);
    const others = await this.page.getByRole("tab", { selected: false }).all();
    return [chosen, ...(await Promise.all(others.map((tab) => tab.evaluate(edge))))];
  }
}
