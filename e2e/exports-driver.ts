import { readFile } from "node:fs/promises";
import { type Download, expect, type Locator, type Page } from "@playwright/test";

/** A file that the page handed out. */
export interface Taken {
  readonly name: string;
  readonly content: Buffer;
}

/** What a PNG shows: its size, and which share of its pixels is not paper, in all, in the line of its heading and in the strip at its foot. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly ink: number;
  readonly inkOfHeading: number;
  readonly inkAtFoot: number;
}

/** The sheet with data and pictures, and the table to copy. */
export class ExportsDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async openSheet(): Promise<void> {
    await this.page.getByRole("button", { name: "Download", exact: true }).click();
    await expect(this.sheet()).toBeVisible();
  }

  sheet(): Locator {
    return this.page.getByRole("dialog", { name: "Download" });
  }

  /** The addresses of the files that describe the data. */
  aboutTheData(): Promise<string[]> {
    return this.sheet()
      .getByRole("link")
      .evaluateAll((links) =>
        links.flatMap((link) =>
          (link as HTMLAnchorElement).href.match(/\/data\//) ? [(link as HTMLAnchorElement).href] : [],
        ),
      );
  }

  async choose(option: string): Promise<void> {
    await this.sheet().getByText(option, { exact: true }).click();
  }

  /** Presses the button of a file, such as "Claims: JSON". */
  async take(name: string): Promise<Taken> {
    const handed = this.page.waitForEvent("download");
    await this.sheet().getByRole("button", { name, exact: true }).click();
    const download = await handed;
    return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
  }

  /** Presses the buttons of files one after another, waiting for none of them. What comes is in the order in which it is done. */
  async takeAtOnce(buttons: readonly Locator[]): Promise<Taken[]> {
    const handed: Download[] = [];
    const keep = (download: Download) => handed.push(download);
    this.page.on("download", keep);
    for (const button of buttons) await button.click();
    await expect.poll(() => handed.length, { timeout: 30_000, intervals: [5] }).toBe(buttons.length);
    this.page.off("download", keep);
    return Promise.all(
      handed.map(async (one) => ({ name: one.suggestedFilename(), content: await readFile(await one.path()) })),
    );
  }

  /** Takes all typefaces but one from the style sheets of the page. */
  async leaveOnlyTypeface(family: string): Promise<void> {
    await this.page.locator("html[data-app=ready]").waitFor({ state: "attached" });
    await this.page.evaluate((kept) => {
      for (const sheet of document.styleSheets) {
        for (let at = sheet.cssRules.length - 1; at >= 0; at--) {
          const rule = sheet.cssRules[at];
          if (rule instanceof CSSFontFaceRule && !rule.cssText.includes(kept)) sheet.deleteRule(at);
        }
      }
    }, family);
  }

  /** From now on most frames come at once: whatever counts them to wait for something else waits hardly at all. */
  async hastenFrames(): Promise<void> {
    await this.page.locator("html[data-app=ready]").waitFor({ state: "attached" });
    await this.page.evaluate(() => {
      const wait = window.requestAnimationFrame.bind(window);
      let asked = 0;
      window.requestAnimationFrame = (draw) => {
        if (++asked % 10 === 0) return wait(draw);
        queueMicrotask(() => draw(performance.now()));
        return 0;
      };
    });
  }

  /** The rows of the table of claims on screen: the id of the claim, and all that it says. */
  async rows(): Promise<{ id: string; words: string }[]> {
    const rows = this.page.getByRole("tabpanel").locator("tbody tr");
    await expect(rows.first()).toBeAttached();
    return rows.evaluateAll((all) =>
      all.map((row) => ({
        id: row.querySelector("[data-claim-id]")?.getAttribute("data-claim-id") ?? "",
        words: (row.textContent ?? "").replace(/\s+/g, " "),
      })),
    );
  }

  /** Copies the table of claims and reads the clipboard: cells of the rows below the heads, and how many rows the HTML has. */
  async copiedTable(): Promise<{ cells: string[][]; htmlRows: number }> {
    await this.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await this.page.getByRole("button", { name: "Copy the table" }).click();
    await expect(this.page.getByRole("tabpanel").getByText("Copied", { exact: false }).first()).toBeVisible();
    const [tabs = "", html = ""] = await this.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const texts = ["text/plain", "text/html"].map(async (type) => (await item?.getType(type))?.text());
      return Promise.all(texts);
    });
    const [, ...cells] = tabs.split("\n").map((line) => line.split("\t"));
    return { cells, htmlRows: html.match(/<tr>/g)?.length ?? 0 };
  }

  /** The words of an SVG file that parses, its size, and the addresses that it would fetch. */
  async svg(content: string): Promise<{ words: string; width: number; height: number; references: string[] }> {
    // The page itself parses no text.
    const blank = await this.page.context().newPage();
    const described = await blank.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
      if (parsed.querySelector("parsererror")) throw new Error("The file is no SVG.");
      const lines = [...parsed.querySelectorAll("text")].map((one) => {
        const spans = [...one.querySelectorAll(":scope > tspan")].map((line) => line.textContent);
        return spans.length > 0 ? spans.join(" ") : one.textContent;
      });
      const references = text.match(/(?:href|src)="[^"]*"|url\([^)]*\)|@import[^;]*|var\([^)]*\)/g) ?? [];
      const [width = 0, height = 0] = ["width", "height"].map((side) =>
        Number(parsed.documentElement.getAttribute(side)),
      );
      return { words: lines.join(" ").replace(/\s+/g, " "), width, height, references };
    }, content);
    await blank.close();
    return described;
  }

  /** What a piece of HTML would make: its elements by name, and whatever in it runs that is no file of a script. */
  async html(content: string): Promise<{ elements: string[]; running: string[] }> {
    const blank = await this.page.context().newPage();
    const described = await blank.evaluate((text) => {
      const all = [...new DOMParser().parseFromString(text, "text/html").querySelectorAll("*")];
      const running = all.filter(
        (one) =>
          (one.localName === "script" && one.textContent !== "") ||
          one.getAttributeNames().some((name) => name.startsWith("on")) ||
          /^\s*javascript:/i.test(one.getAttribute("href") ?? one.getAttribute("src") ?? ""),
      );
      return { elements: all.map(({ localName }) => localName), running: running.map(({ outerHTML }) => outerHTML) };
    }, content);
    await blank.close();
    return described;
  }

  /** Decodes a PNG in the browser. */
  pixels(content: Buffer): Promise<Pixels> {
    return this.page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const { width, height } = image;
      // A small copy shows as much, and takes less time to read.
      const [across, down] = [800, Math.round((800 * height) / width)];
      const context = new OffscreenCanvas(across, down).getContext("2d");
      context?.drawImage(image, 0, 0, across, down);
      const inkOf = (top: number, bottom = down) => {
        const data = context?.getImageData(0, top, across, bottom - top).data ?? [];
        let ink = 0;
        for (let i = 0; i < data.length; i += 4) if (data[i + 3] === 255 && (data[i] ?? 255) < 230) ink++;
        return ink / (data.length / 4);
      };
      return { width, height, ink: inkOf(0), inkOfHeading: inkOf(24, 54), inkAtFoot: inkOf(Math.round(down * 0.9)) };
    }, content.toString("base64"));
  }

  async published(path: string): Promise<Buffer> {
    const response = await this.page.request.get(`./${path}`);
    expect(response.status(), path).toBe(200);
    return response.body();
  }
}
