import { readFile } from "node:fs/promises";
import { expect, type Locator } from "@playwright/test";
import { Dashboard } from "#e2e/dashboard.ts";

/** A reader's own files by their names. */
export type OwnFiles = Readonly<Record<string, string | Buffer>>;

/** The dashboard as somebody uses it who brings data of their own. */
export class PreviewDriver extends Dashboard {
  /** Drops files on the page, as from the desktop. */
  async drop(files: OwnFiles): Promise<void> {
    const dropped = Object.entries(files).map(([name, content]) => [name, Buffer.from(content).toString("base64")]);
    await this.page.evaluate((all) => {
      const dataTransfer = new DataTransfer();
      for (const [name = "", base64 = ""] of all) {
        dataTransfer.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], name));
      }
      for (const kind of ["dragover", "drop"]) {
        document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
      }
    }, dropped);
  }

  /** Lets map and timeline count events, or people whom the records count. */
  async countOnMap(what: string): Promise<void> {
    await this.page.getByRole("radiogroup", { name: "What map and timeline count" }).getByText(what).click();
  }

  /** Writes down in which states the map stands from now on; what is returned tells them. */
  async noteMapStates(): Promise<() => Promise<string[]>> {
    const noted = await this.page.evaluateHandle(() => {
      const states = new Set<string>();
      const look = () =>
        states.add(document.querySelector("[data-map-state]")?.getAttribute("data-map-state") ?? "none");
      new MutationObserver(look).observe(document, { attributes: true, childList: true, subtree: true });
      return states;
    });
    return () => noted.evaluate((states) => [...states]);
  }

  async askForFiles(): Promise<void> {
    await this.opener().click();
    await expect(this.fileInput()).toBeAttached();
  }

  /** The button that asks for the reader's files. */
  opener(): Locator {
    return this.page.getByRole("button", { name: "Your own data" });
  }

  fileInput(): Locator {
    return this.own().getByLabel("Choose files or drop them here");
  }

  async chooseFiles(files: OwnFiles): Promise<void> {
    const chosen = Object.entries(files).map(([name, content]) => ({
      name,
      mimeType: "application/octet-stream",
      buffer: Buffer.from(content),
    }));
    await this.fileInput().setInputFiles(chosen);
  }

  async chooseFolder(path: string): Promise<void> {
    await this.own().getByLabel("Choose a folder").setInputFiles(path);
  }

  /** The dialog about the reader's own data. */
  own(): Locator {
    return this.page.getByRole("dialog", { name: "Look at your own data" });
  }

  /** What it says of the files that were brought. */
  said(): Locator {
    return this.own().getByRole("status");
  }

  /** What there is to look at in them, line by line. */
  problems(): Locator {
    return this.own().getByRole("listitem");
  }

  /** Where it is said what one column of a table holds. */
  column(role: string): Locator {
    return this.own().getByLabel(role, { exact: true });
  }

  async eachRowIs(what: "An event" | "A reported figure"): Promise<void> {
    await this.own().getByText(what, { exact: true }).click();
  }

  async readRows(): Promise<void> {
    await this.own().getByRole("button", { name: "Read the rows" }).click();
  }

  /** The mapping that keeps the choice of columns. */
  async saveMapping(): Promise<string> {
    const handed = this.page.waitForEvent("download");
    await this.own().getByRole("button", { name: "Save the choice as a mapping" }).click();
    const download = await handed;
    expect(download.suggestedFilename()).toBe("mapping.json");
    return readFile(await download.path(), "utf8");
  }

  async showOnPage(): Promise<void> {
    await this.own().getByRole("button", { name: "Show on this page" }).click();
    await expect(this.notice()).toBeFocused();
  }

  /** The bar that says whose data the page shows. */
  notice(): Locator {
    return this.page.getByRole("region", { name: /^Preview of your own data/ });
  }

  async close(): Promise<void> {
    await this.notice().getByRole("button", { name: "Close preview" }).click();
    await expect(this.notice()).toHaveCount(0);
  }

  async savePackage(): Promise<{ name: string; content: Buffer }> {
    const handed = this.page.waitForEvent("download");
    await this.notice().getByRole("button", { name: "Save as a package" }).click();
    const download = await handed;
    return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
  }

  /** What the dialog of a button such as "Share" says. */
  async answerOf(button: "Share" | "Embed"): Promise<string> {
    await this.page.getByRole("button", { name: button, exact: true }).click();
    const answer = await this.page.getByRole("dialog").innerText();
    await this.page.keyboard.press("Escape");
    return answer;
  }
}
