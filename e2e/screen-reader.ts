import { fileURLToPath } from "node:url";
import type { Virtual } from "@guidepup/virtual-screen-reader";
import { expect, type Page } from "@playwright/test";

declare global {
  interface Window {
    /** The virtual screen reader, once it is switched on. */
    reader: Virtual;
  }
}

const SCRIPT = fileURLToPath(import.meta.resolve("@guidepup/virtual-screen-reader/browser.js"));
const NAME = "screen-reader.js";

/** What is read by its name alone: what is drawn within says nothing. */
const WHOLE = /^(button|image), /;

/** What the virtual reader says of the tree and those in use do not: where a paragraph or a stretch of text begins and ends. */
const UNSAID = /^(paragraph|strong)$|^end of (?!dialog|list,|region|group|main)|^end of listitem/;

/** What a reader hears of what the virtual reader logs. */
function heard(log: readonly string[]): string[] {
  const lines: string[] = [];
  for (let at = 0; at < log.length; at++) {
    const line = log[at] ?? "";
    if (UNSAID.test(line)) continue;
    lines.push(line.replace(/^(end of \w+), .*/, "$1").replace(/, level \d+(, position)/, "$1"));
    const end = WHOLE.test(line) ? log.indexOf(`end of ${line}`, at) : -1;
    const again = log.indexOf(line, at + 1);
    if (end > at && (again < 0 || end < again)) at = end;
  }
  return lines;
}

/** The page by ear: a virtual screen reader, which walks the tree that the browser gives to one. */
export class ScreenReader {
  private readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async switchOn(page: Page): Promise<ScreenReader> {
    // The page takes scripts from its own origin only.
    await page.route(`**/${NAME}`, (route) => route.fulfill({ path: SCRIPT, contentType: "text/javascript" }));
    await page.evaluate(async (address) => {
      window.reader = ((await import(address)) as { virtual: Virtual }).virtual;
      await window.reader.start({ container: document.body });
    }, `/${NAME}`);
    return new ScreenReader(page);
  }

  /** Goes to the first region of the page's main part. */
  async toFirstRegion(): Promise<void> {
    await this.page.evaluate(async () => {
      await window.reader.perform("moveToNextMain");
      await window.reader.perform("moveToNextRegion");
    });
  }

  /** Reads on, one thing after the other, until something begins with these words. */
  async readTo(words: string): Promise<void> {
    const last = await this.page.evaluate(async (start) => {
      for (;;) {
        await window.reader.next();
        const said = await window.reader.lastSpokenPhrase();
        if (said.startsWith(start) || said === "end of document") return said;
      }
    }, words);
    expect(last).toContain(words);
  }

  /** Presses what was read last, and waits until this is said of what it does. */
  async press(consequence: string): Promise<void> {
    const before = (await this.log()).length;
    await this.page.evaluate(() => window.reader.act());
    await expect.poll(async () => (await this.log()).slice(before).join("\n")).toContain(consequence);
  }

  /** All that was heard, a line each. */
  async transcript(): Promise<string> {
    return `${heard(await this.log()).join("\n")}\n`;
  }

  private log(): Promise<string[]> {
    return this.page.evaluate(() => window.reader.spokenPhraseLog());
  }
}
