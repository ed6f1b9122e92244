import { expect, type Locator, type Page } from "@playwright/test";

/** WCAG 1.4.12: what a reader may set of the spacing of all text without losing any of it. */
const WIDE_SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

/** A reader with a keyboard, in any language, under conditions of their own. */
export class ReaderDriver {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The reader's own size of text in the browser, of which 16 is usual. Set before the page is opened. */
  async writeLarge(size: number): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    await session.send("Page.setFontSizes", { fontSizes: { standard: size, fixed: size } });
  }

  /** The words written along the bars of the days that lie on each other, or not whole on the screen. */
  brokenDays(): Promise<string[]> {
    return this.page.locator('[data-box="days"] svg text').evaluateAll((texts) => {
      const boxes = texts.map((text) => ({ words: text.textContent ?? "", box: text.getBoundingClientRect() }));
      const meets = (a: DOMRect, b: DOMRect) =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0 &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 6;
      return boxes
        .filter(
          ({ box }, index) =>
            box.left < 0 || box.right > innerWidth || boxes.some((other, at) => at !== index && meets(box, other.box)),
        )
        .map(({ words }) => words);
    });
  }

  /** The size of the letters along the bars of the days. */
  sizeOfDays(): Promise<number> {
    return this.page
      .locator('[data-box="days"] svg text')
      .first()
      .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
  }

  async spaceOut(): Promise<void> {
    // As a sheet of the reader's own, which no policy of the page stops.
    await this.page.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets.push(sheet);
    }, WIDE_SPACING);
  }

  /** The button of a place in the list below the map. */
  place(name: string): Locator {
    return this.page.locator("button[data-count]").filter({ hasText: name }).first();
  }

  /** A figure in the card of the chosen place. */
  figureOfPlace(claimId: string): Locator {
    return this.page.getByRole("group").locator(`[data-claim-id="${claimId}"]`).first();
  }

  sheet(): Locator {
    return this.page.getByRole("dialog");
  }

  /** Goes on by Tab to a control and presses it; on the way no focus is hidden, and none is nowhere. */
  async pressByKeyboard(target: Locator): Promise<void> {
    for (let press = 0; press < 120; press++) {
      if (await target.evaluate((element) => element === document.activeElement)) {
        await this.page.keyboard.press("Enter");
        return;
      }
      await this.page.keyboard.press("Tab");
      await expect.poll(() => this.hiddenFocus(), { message: "the control with the focus can be seen" }).toBeNull();
    }
    throw new Error("The focus did not get there.");
  }

  /** The control with the focus, where nothing of it can be seen at its middle or its corners; null where it can. */
  private hiddenFocus(): Promise<string | null> {
    return this.page.evaluate(() => {
      const focus = document.activeElement;
      if (focus === null || focus === document.body) return null;
      const { left, right, top, bottom } = focus.getBoundingClientRect();
      const points = [0.5, 0.1, 0.9].flatMap((x) =>
        [0.5, 0.2, 0.8].map((y) => [left + (right - left) * x, top + (bottom - top) * y] as const),
      );
      const seen = points.some(([x, y]) => {
        const there = document.elementFromPoint(x, y);
        return there !== null && (focus.contains(there) || there.contains(focus) || there.closest("label") !== null);
      });
      return seen ? null : (focus.textContent || focus.getAttribute("aria-label") || focus.tagName).trim();
    });
  }
}
