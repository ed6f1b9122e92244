import { expect, type Locator } from "@playwright/test";
import { Dashboard } from "#e2e/dashboard.ts";

/** So many of 255 steps of grey are seen side by side without looking for them. */
const SEEN = 40;

/** The dashboard as somebody sees it who sees no colours. */
export class GreyDriver extends Dashboard {
  /** Takes the colours away from all that is painted from now on. */
  async takeColours(): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    await session.send("Emulation.setEmulatedVisionDeficiency", { type: "achromatopsia" });
  }

  /** How many pixels of something look otherwise after an act. */
  async changed(shown: Locator, act: () => Promise<void>): Promise<number> {
    const { width, height } = await this.boxOf(shown);
    const size = { width: Math.floor(width), height: Math.floor(height) };
    const before = await this.picture(shown, size);
    await act();
    return this.apart(before, await this.picture(shown, size));
  }

  private async boxOf(shown: Locator) {
    const box = await shown.boundingBox();
    if (!box) throw new Error("It is not on screen.");
    return box;
  }

  /** A picture without what pointer and focus add. */
  private async picture(shown: Locator, size: { width: number; height: number }): Promise<number[]> {
    await this.page.mouse.move(0, 0);
    await this.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const { x, y } = await this.boxOf(shown);
    const clip = { x: Math.round(x), y: Math.round(y), ...size };
    return [...(await this.page.screenshot({ clip, animations: "disabled" }))];
  }

  private apart(before: readonly number[], after: readonly number[]): Promise<number> {
    return this.page.evaluate(
      async ({ pictures, seen }) => {
        const [one = [], other = []] = await Promise.all(
          pictures.map(async (bytes) => {
            const image = await createImageBitmap(new Blob([Uint8Array.from(bytes)]));
            const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
            context?.drawImage(image, 0, 0);
            return context?.getImageData(0, 0, image.width, image.height).data ?? [];
          }),
        );
        let pixels = 0;
        for (let at = 0; at < one.length; at += 4) {
          const [red = 0, green = 0, blue = 0] = [one[at], one[at + 1], one[at + 2]];
          if (Math.max(red, green, blue) - Math.min(red, green, blue) > 2) throw new Error("It is not grey.");
          if (Math.abs(red - (other[at] ?? 0)) > seen) pixels++;
        }
        return pixels;
      },
      { pictures: [before, after], seen: SEEN },
    );
  }

  tab(name: string): Locator {
    return this.page.getByRole("tab", { name });
  }

  family(name: string): Locator {
    return this.region("Map").getByRole("list", { name: "Legend" }).getByRole("button", { name });
  }

  /** What is drawn along the days. */
  bars(): Locator {
    return this.region("Timeline").getByRole("img");
  }

  radio(name: string): Locator {
    return this.page.locator("label", { has: this.page.getByRole("radio", { name, exact: true }) });
  }

  async chooseRadio(name: string): Promise<void> {
    await this.radio(name).click();
    await expect(this.page.getByRole("radio", { name, exact: true })).toBeChecked();
  }
}
