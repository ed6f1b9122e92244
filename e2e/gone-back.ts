import type { Page } from "@playwright/test";

/** Waits until the browser has gone back from the entry of a dialog that was closed: else that would stop a page on its way. */
export async function goneBack(page: Page): Promise<void> {
  await page.waitForFunction(() => history.state?.overlay === undefined);
}
