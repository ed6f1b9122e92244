import { expect, type Locator, type Page } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import { mapStands } from "#e2e/graphics.ts";

/** A printed view: the words of each page of paper, and of all together. */
export interface Paper {
  readonly pages: readonly string[];
  readonly text: string;
}

const PAPER = { width: 595, height: 842, slack: 2 };

async function wordsOf(document: Awaited<ReturnType<typeof getDocumentProxy>>): Promise<Paper> {
  const { text } = await extractText(document, { mergePages: false });
  const pages = text.map((words) => words.replace(/\s+/g, " "));
  return { pages, text: pages.join(" ") };
}

/** The dashboard as it comes out of the printer. */
export class PrintDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens a page such as `ru/?place=almaty` and waits until the map is there. */
  async open(path: string): Promise<void> {
    await this.page.goto(`./${path}`);
    await mapStands(this.page);
  }

  /** Prints the view, as a reader does who takes the browser's own settings, and reads it back. Words are one space apart. */
  async print(): Promise<Paper> {
    const document = await this.paper();
    const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 });
    expect(Math.abs(width - PAPER.width)).toBeLessThan(PAPER.slack);
    expect(Math.abs(height - PAPER.height)).toBeLessThan(PAPER.slack);
    return wordsOf(document);
  }

  /** The same of a page that leaves its size to who prints it. */
  async printOnAnyPaper(): Promise<Paper> {
    return wordsOf(await this.paper());
  }

  private async paper() {
    return getDocumentProxy(new Uint8Array(await this.page.pdf({ preferCSSPageSize: true })));
  }

  /** The ids of the claims that the open list of claims holds. */
  async listedClaims(): Promise<string[]> {
    const figures = this.page.getByRole("tabpanel").locator("tr [data-claim-id]");
    await expect(figures.first()).toBeVisible();
    return figures.evaluateAll((all) => all.map((figure) => figure.getAttribute("data-claim-id") ?? ""));
  }

  /** The address of a claim on the page that is open. */
  addressOf(claim: string): string {
    const { origin, pathname } = new URL(this.page.url());
    return `${origin}${pathname}?claim=${claim}`;
  }

  /** The words of the title and the version of the dataset. */
  async dataset(lang: "en" | "ru" | "kk"): Promise<{ title: string; version: string }> {
    const { dataset } = await (await this.page.request.get("/data/dataset.json")).json();
    return { title: dataset.meta.title[lang], version: dataset.meta.version };
  }

  /** How many sheets of paper are laid out on the page at this moment. */
  sheets(): Promise<number> {
    return this.sheet().count();
  }

  /** Shows on screen what would be printed, until `asScreen`. */
  async asPaper(): Promise<void> {
    await this.page.emulateMedia({ media: "print" });
    await expect(this.sheet()).toBeVisible();
  }

  async asScreen(): Promise<void> {
    await this.page.emulateMedia({ media: null });
  }

  /** The colour of the ink and the theme of the sheet, while the screen stands in for paper. */
  coloursOnPaper(): Promise<{ ink: string; scheme: string }> {
    return this.sheet().evaluate((element) => {
      const { color, colorScheme } = getComputedStyle(element);
      return { ink: color, scheme: colorScheme };
    });
  }

  private sheet(): Locator {
    return this.page.locator("[data-print-sheet]");
  }
}
