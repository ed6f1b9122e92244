import type { Page } from "@playwright/test";
import { LanguagesDriver } from "#e2e/languages-driver.ts";

/** The page for a thumb, and for somebody who listens: how large its targets are, and what it says unasked. */
export class TouchDriver extends LanguagesDriver {
  private readonly tab: Page;

  constructor(page: Page) {
    super(page);
    this.tab = page;
  }

  /** From now on time passes for the page only when told to. */
  async stopTheClock(): Promise<void> {
    await this.tab.clock.install();
    await this.tab.clock.pauseAt(Date.now() + 3_600_000);
  }

  async letPass(milliseconds: number): Promise<void> {
    await this.tab.clock.runFor(milliseconds);
  }

  /** Goes to another view as `turnTo` does, without waiting for frames, which a stopped clock does not draw. */
  async jumpTo(query: string): Promise<void> {
    await this.page.evaluate((to) => {
      history.pushState(null, "", `${location.pathname}${to}`);
      dispatchEvent(new PopStateEvent("popstate"));
    }, query);
  }

  /** How many events are left, as it is seen. */
  async shownCount(): Promise<string> {
    return (await this.page.locator("p[aria-hidden]:has(+ [role=status].visually-hidden)").textContent()) ?? "";
  }

  /**
   * What can be pressed, is smaller than 24 CSS pixels, and has another target in the circle of 24 px about its middle
   * (WCAG 2.5.8). A link or button within a sentence is exempt. What is scrolled out of its box is no neighbour of what lies there.
   */
  crampedTargets(): Promise<string[]> {
    return this.page
      .locator(
        ":is(button, a[href], select, summary, label:has(input), input:not([type=radio], [type=checkbox], [type=range])):visible",
      )
      .evaluateAll((all) => {
        const modal = document.querySelector("[role=dialog]");
        const inLine = (element: Element) =>
          getComputedStyle(element).display.startsWith("inline") &&
          [...(element.parentElement?.childNodes ?? [])].some(
            (node) => node.nodeType === Node.TEXT_NODE && /\p{L}{2}/u.test(node.textContent ?? ""),
          );
        const scroller = (element: Element): Element | null => {
          let box = element.parentElement;
          while (box && getComputedStyle(box).overflowY === "visible") box = box.parentElement;
          return box;
        };
        const targets = all
          .filter((element) => !element.closest("[inert]") && !element.matches(".visually-hidden") && !inLine(element))
          .filter((element) => (modal ? modal.contains(element) : true))
          .map((element) => ({ element, box: element.getBoundingClientRect(), within: scroller(element) }))
          .filter(({ box }) => box.width > 1 && box.height > 1);
        const middle = ({ left, top, width, height }: DOMRect) => ({ x: left + width / 2, y: top + height / 2 });
        const isInSight = ({ box, within }: (typeof targets)[number]) => {
          const frame = within?.getBoundingClientRect();
          const { x, y } = middle(box);
          return !frame || (x >= frame.left && x <= frame.right && y >= frame.top && y <= frame.bottom);
        };
        const isSmall = ({ width, height }: DOMRect) => width < 23.9 || height < 23.9;
        const cramped = targets.filter((target) => {
          const { element, box } = target;
          if (!isSmall(box)) return false;
          const { x, y } = middle(box);
          return targets.some((neighbour) => {
            const { element: other, box: near } = neighbour;
            const together = target.within === neighbour.within || (isInSight(target) && isInSight(neighbour));
            if (!together || other === element || other.contains(element) || element.contains(other)) return false;
            const across = Math.max(near.left - x, 0, x - near.right);
            const down = Math.max(near.top - y, 0, y - near.bottom);
            if (Math.hypot(across, down) < 12) return true;
            const there = middle(near);
            return isSmall(near) && Math.hypot(there.x - x, there.y - y) < 24;
          });
        });
        return cramped.map(({ element, box }) => {
          const said = element.getAttribute("aria-label") ?? element.textContent ?? "";
          return `${said} ${Math.round(box.width)}×${Math.round(box.height)}`;
        });
      });
  }

  /** What would break into what a reader is listening to. What waits in the page for a failure, and is not drawn, does not. */
  interruptions(): Promise<string[]> {
    return this.page
      .locator("[aria-live=assertive], [role=alert], [role=alertdialog]")
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.textContent ?? ""));
  }

  /** From now on keeps what the polite regions come to say. */
  async listen(): Promise<void> {
    await this.page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          const element = target instanceof Element ? target : target.parentElement;
          const words = element?.closest("[role=status], [aria-live=polite]")?.textContent ?? "";
          if (words !== "" && said.at(-1) !== words) said.push(words);
        }
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
  }

  /** What was said since, in its order. */
  announced(): Promise<string[]> {
    return this.page.evaluate(() => (window as unknown as { said: string[] }).said);
  }
}
