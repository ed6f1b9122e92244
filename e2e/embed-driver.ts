import { expect, type FrameLocator, type Locator } from "@playwright/test";
import { Dashboard } from "#e2e/dashboard.ts";

const KINDS = ["Frame", "Frame that fits its content", "AMP", "Still picture", "Plain link"] as const;
export type CodeName = (typeof KINDS)[number];

/** The embedded page opened by itself, and the dialogs that hand out links and codes. */
export class EmbedDriver extends Dashboard {
  /** Opens the embedded page, of a folder where one is named, and waits until it has said what it shows. */
  async openEmbed(query = "", folder = ""): Promise<void> {
    await this.page.goto(`./${folder}embed.html${query}`);
    await expect(this.sentence()).toBeVisible({ timeout: 45_000 });
    // What the build drew has made way for what runs.
    await expect(this.page.locator("[data-still]")).toHaveCount(0, { timeout: 45_000 });
  }

  sentence(): Locator {
    return this.page.getByRole("banner").getByRole("paragraph");
  }

  source(): Locator {
    return this.page.getByRole("contentinfo");
  }

  /** The parts on the page, in their order. */
  async parts(): Promise<(string | null)[]> {
    return await this.page
      .getByRole("main")
      .locator("[data-shown]")
      .evaluateAll((all) => all.map((part) => part.getAttribute("data-shown")));
  }

  async openDialog(button: "Share" | "Embed"): Promise<void> {
    await this.opener(button).click();
    await expect(this.dialog()).toBeVisible();
  }

  opener(button: "Share" | "Embed"): Locator {
    return this.page.getByRole("banner").getByRole("button", { name: button, exact: true });
  }

  /** Opens the dialog of the codes on a page of any language: its button is the last of the header. */
  async openCodes(): Promise<void> {
    await this.page.getByRole("banner").getByRole("button").last().click();
    await expect(this.dialog()).toBeVisible();
  }

  /** Waits until the preview has said how high all of it is, takes that height, and tells it. */
  async takeHeight(): Promise<number> {
    const field = this.heightField();
    const before = await field.inputValue();
    await this.dialog()
      .locator("section[aria-labelledby=embed-preview]")
      .locator("xpath=preceding-sibling::p//button")
      .click({ timeout: 45_000 });
    await expect(field).not.toHaveValue(before);
    return Number(await field.inputValue());
  }

  heightField(): Locator {
    return this.dialog().getByRole("spinbutton");
  }

  /** The codes in the order of the dialog, whatever they are called. */
  codeTexts(): Promise<string[]> {
    return this.dialog()
      .getByRole("textbox")
      .evaluateAll((fields) => fields.flatMap((field) => (field instanceof HTMLTextAreaElement ? [field.value] : [])));
  }

  dialog(): Locator {
    return this.page.locator("dialog");
  }

  /** A text that a dialog hands out. */
  handout(name: string | RegExp): Locator {
    return this.dialog().getByRole("textbox", { name, exact: true });
  }

  async copy(name: string): Promise<void> {
    await this.dialog()
      .getByRole("button", { name: `Copy: ${name}`, exact: true })
      .click();
  }

  /** The part of a text field that is selected. */
  selected(name: string): Promise<string> {
    return this.handout(name).evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    );
  }

  async codes(): Promise<Record<CodeName, string>> {
    const entries = await Promise.all(
      KINDS.map(async (name) => [name, await this.handout(name).inputValue()] as const),
    );
    return Object.fromEntries(entries) as Record<CodeName, string>;
  }

  /** The address of the picture in the code of a still picture, and how high the code says that it is. */
  pictureIn(code: string): { readonly figure: string; readonly height: number } {
    const value = (name: string) => code.match(new RegExp(`<img [^>]*\\b${name}="([^"]*)"`))?.[1] ?? "";
    return { figure: value("src"), height: Number(value("height")) };
  }

  async choosePart(part: string, shown: boolean): Promise<void> {
    await this.dialog().getByRole("checkbox", { name: part, exact: true }).setChecked(shown);
  }

  /** Whose figures are compared: a choice of the dialog, and of the frame itself. */
  comparedPeople(within: Locator): Locator {
    return within.getByRole("combobox", { name: "People", exact: true });
  }

  /** A claim of a comparison on the scale, on a page of any language: the first that is drawn of it. */
  compared(claim: string): Locator {
    return this.page.locator(`[data-shown="disagreements"] li [data-claim-id="${claim}"]`).first();
  }

  /** Whether something is on the screen with nothing over it. */
  async isSeen(target: Locator): Promise<boolean> {
    await expect(target).toBeVisible();
    return await target.evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const seen = (y: number) => element.contains(document.elementFromPoint((left + right) / 2, y));
      return seen(top + 1) && seen(bottom - 1);
    });
  }

  /** The claims that the wall of disagreements shows, each once. */
  async comparedIds(): Promise<string[]> {
    const figures = this.region("Disagreements").locator("[data-claim-id]");
    const ids = await figures.evaluateAll((all) => all.map((figure) => figure.getAttribute("data-claim-id") ?? ""));
    return [...new Set(ids)].sort();
  }

  preview(): FrameLocator {
    return this.dialog().frameLocator("iframe");
  }

  /** Before it has loaded, a key pressed in it is not heard outside. */
  async previewLoaded(): Promise<void> {
    const page = this.preview().locator("html");
    await expect.poll(() => page.evaluate(({ ownerDocument }) => ownerDocument.readyState)).toBe("complete");
  }

  previewSentence(): Locator {
    return this.preview().getByRole("banner").getByRole("paragraph");
  }
}
