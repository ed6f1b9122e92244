import { expect, type Locator, type Page } from "@playwright/test";
import { Dashboard } from "#e2e/dashboard.ts";
import { DATASET_FILES } from "#e2e/serve-dataset.ts";

interface Place {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** Where things lie on the page, and what moves. */
export class Layout extends Dashboard {
  /** From the first paint on, adds up how far what is drawn is shifted without the reader's doing. */
  async watchShifts(): Promise<void> {
    await this.page.addInitScript(() => {
      const seen = { shifted: 0 };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
          if (!entry.hadRecentInput) seen.shifted += entry.value;
        }
      }).observe({ type: "layout-shift", buffered: true });
    });
  }

  shifted(): Promise<number> {
    return this.page.evaluate(() => (window as unknown as { seen: { shifted: number } }).seen.shifted);
  }

  /** The boxes of map, timeline and panels, in whole pixels. The last of them ends where its content does. */
  async boxes(): Promise<Place[]> {
    const parts = this.page.getByRole("main").locator("> *");
    const all = await parts.evaluateAll((each) =>
      each.map((part) => {
        const { top, left, width, height } = part.getBoundingClientRect();
        return { top, left, width, height };
      }),
    );
    return all.map((place, index) => ({ ...place, height: index === all.length - 1 ? 0 : place.height }));
  }

  /** The row of an event, scrolled to the lower half of the page. */
  async scrollTo(row: Locator): Promise<number> {
    await row.evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - innerHeight * 0.6));
    return this.scrolled();
  }

  scrolled(): Promise<number> {
    return this.page.evaluate(() => Math.round(scrollY));
  }

  /** The middle of the map as it looks, where neither its buttons nor its legend lie. */
  async middleOfMap(): Promise<string> {
    const box = await this.region("Map").boundingBox();
    const clip = { x: 60, y: (box?.y ?? 0) + 110, width: 250, height: 150 };
    return (await this.page.screenshot({ clip })).toString("base64");
  }

  /** How high the credit of the map is, and how far below the legend it begins. */
  async credit(): Promise<{ height: number; belowLegend: number }> {
    const box = await this.page.locator("[data-part=attribution]").boundingBox();
    const legend = await this.page.locator("[data-part=legend]").last().boundingBox();
    return { height: box?.height ?? Number.NaN, belowLegend: (box?.y ?? 0) - (legend?.y ?? 0) - (legend?.height ?? 0) };
  }

  /** How much of the map lies above the card of a place, between what is above the map and that card. */
  async mapAboveCard(name: string): Promise<number> {
    const map = await this.region("Map").boundingBox();
    const card = await this.placeCard(name).boundingBox();
    return (card?.y ?? 0) - (map?.y ?? 0);
  }

  /** Walks the list of places with the Tab key; the names of those that then stand out of their line, in part or whole. */
  async placesOutOfSight(): Promise<string[]> {
    const buttons = this.region("Map").getByRole("list", { name: "Places" }).getByRole("button");
    const out: string[] = [];
    await buttons.first().focus();
    for (let left = await buttons.count(); left > 0; left--) {
      const name = await this.page.evaluate(() => {
        const [button, list] = [document.activeElement, document.activeElement?.closest("ul")];
        const [inner, outer] = [button?.getBoundingClientRect(), list?.getBoundingClientRect()];
        if (!inner || !outer) return "nothing";
        return inner.left >= outer.left && inner.right <= outer.right ? null : (button?.textContent ?? "");
      });
      if (name !== null) out.push(name);
      await this.page.keyboard.press("Tab");
    }
    return out;
  }

  /** The names of the next things that the Tab key comes to, each once. */
  async tabStops(from: Locator, count: number): Promise<string[]> {
    const names: string[] = [];
    await from.focus();
    while (names.length < count) {
      const name = await this.page.evaluate(() => {
        const at = document.activeElement as HTMLInputElement;
        return at.ariaLabel ?? at.labels?.[0]?.textContent ?? at.textContent ?? "";
      });
      if (names.at(-1) !== name) names.push(name);
      await this.page.keyboard.press("Tab");
    }
    return names;
  }

  /** Presses what takes itself away with the keyboard; the name of the part that then has the focus, once it is gone. */
  async focusAfter(pressed: Locator): Promise<string> {
    const handle = await pressed.elementHandle();
    await pressed.focus();
    await this.page.keyboard.press("Enter");
    await expect.poll(() => handle?.evaluate((button) => button.isConnected)).toBe(false);
    await expect.poll(() => this.page.evaluate(() => document.activeElement !== document.body)).toBe(true);
    return this.page.evaluate(() => {
      const part = document.activeElement;
      const by = document.getElementById(part?.getAttribute("aria-labelledby") ?? "");
      return part?.getAttribute("aria-label") ?? by?.textContent ?? part?.textContent ?? "";
    });
  }

  async top(of: Locator): Promise<number> {
    return Math.round((await of.boundingBox())?.y ?? Number.NaN);
  }

  /** How far the row of tabs stands below the lower edge of the timeline. */
  async tabsBelowTimeline(timelineName: string): Promise<number> {
    const timeline = await this.page.getByRole("region", { name: timelineName, exact: true }).boundingBox();
    const tabs = await this.page.getByRole("tablist").boundingBox();
    return (tabs?.y ?? 0) - (timeline?.y ?? 0) - (timeline?.height ?? 0);
  }

  /** How far the element with the focus reaches below the lower edge of the timeline, from its own upper edge. */
  async focusBelowTimeline(): Promise<number> {
    const timeline = await this.region("Timeline").boundingBox();
    const focus = await this.page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? Number.NaN);
    return focus - (timeline?.y ?? 0) - (timeline?.height ?? 0);
  }

  /** What runs, or would run, for longer than nothing. */
  async moving(): Promise<string[]> {
    return this.page.evaluate(() => {
      const lasts = (style: CSSStyleDeclaration) =>
        `${style.transitionDuration}, ${style.animationDuration}`
          .split(", ")
          .some((time) => Number.parseFloat(time) > 0);
      const styled = [...document.querySelectorAll("*")].filter((element) =>
        [null, "::before", "::after"].some((part) => lasts(getComputedStyle(element, part))),
      );
      return [
        ...styled.map(({ className }) => String(className)),
        ...document.getAnimations().map(({ id }) => `runs ${id}`),
      ];
    });
  }
}

/** Keeps the data back until the function returned is called. */
export async function holdData(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(DATASET_FILES, async (route) => {
    await released;
    await route.fallback();
  });
  return release;
}

export async function isAbout(value: () => Promise<number>, wanted: number): Promise<void> {
  await expect.poll(async () => Math.abs((await value()) - wanted)).toBeLessThan(2);
}
