import { setTimeout as rest } from "node:timers/promises";

const PATIENCE_MS = 45_000;
const LOOK_AGAIN_MS = 50;

/** What fingers do, as WebDriver and WebDriver BiDi both write it down. */
export interface InputSource {
  readonly type: "key" | "pointer";
  readonly id: string;
  readonly actions: readonly Readonly<Record<string, string | number>>[];
}

/** A browser that a program drives, in the few words that the journey needs. */
export abstract class Engine {
  abstract readonly name: string;

  abstract open(address: string): Promise<void>;
  abstract back(): Promise<void>;
  /** From here on all is asked of the first frame in the page, until another page is opened. */
  abstract enterFrame(): Promise<void>;
  abstract close(): Promise<void>;
  /** What the promise of this expression comes to, as a text. */
  protected abstract evaluate(expression: string): Promise<string>;
  protected abstract perform(source: InputSource): Promise<void>;

  /** Calls a function in the page, which knows of its arguments alone. */
  async read<A extends readonly unknown[], T>(look: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    const call = `(async () => (${look})(...${JSON.stringify(args)}))()`;
    return JSON.parse(await this.evaluate(`${call}.then((found) => JSON.stringify(found ?? null))`)) as T;
  }

  /** Looks until there is something to see, and hands it back. */
  async until<A extends readonly unknown[], T>(
    look: (...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<NonNullable<T>> {
    const deadline = performance.now() + PATIENCE_MS;
    let last: unknown = null;
    while (performance.now() < deadline) {
      try {
        last = await this.read(look, ...args);
        if (last) return last as NonNullable<T>;
      } catch (error) {
        // A page that is being left cannot be asked.
        last = error;
      }
      await rest(LOOK_AGAIN_MS);
    }
    throw new Error(`In vain, for ${PATIENCE_MS / 1000} s: ${look} of ${JSON.stringify(args)}. At last: ${last}`);
  }

  /** Presses the first drawn element of a selector, of those that hold or bear these words, with the mouse. */
  async click(selector: string, words = ""): Promise<void> {
    const { x, y } = await this.until(
      (all, said) => {
        const found = [...document.querySelectorAll(all)].find((one) => {
          const texts = [one.textContent?.trim(), one.getAttribute("aria-label")];
          return one.checkVisibility() && (said === "" || texts.includes(said));
        });
        if (!found) return null;
        found.scrollIntoView({ block: "center", behavior: "instant" });
        const { left, top, width, height } = found.getBoundingClientRect();
        const middle = { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
        const hit = document.elementFromPoint(middle.x, middle.y);
        return hit && (found.contains(hit) || hit.contains(found)) ? middle : null;
      },
      selector,
      words,
    );
    const actions = [
      { type: "pointerMove", x, y, duration: 0 },
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ];
    await this.perform({ type: "pointer", id: "mouse", actions });
  }

  /** Presses keys one after the other. */
  async press(...keys: readonly string[]): Promise<void> {
    const actions = keys.flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]);
    await this.perform({ type: "key", id: "keyboard", actions });
  }
}
