import type { Page } from "@playwright/test";
import { checksumOf } from "#cli/checksum.ts";

/** Gives the page other data, as a build with them would: the page promises these very bytes. */
export async function serveDataset(page: Page, body: string): Promise<void> {
  const { bytes, sha256 } = checksumOf(body);
  await page.route("**/data/dataset.json", (route) => route.fulfill({ contentType: "application/json", body }));
  await page.route("**/*", async (route) => {
    if (route.request().resourceType() !== "document") return route.fallback();
    const response = await route.fetch({ maxRetries: 3 });
    const html = (await response.text()).replace(
      /data-bytes="\d+" data-sha256="\w+"/,
      `data-bytes="${bytes}" data-sha256="${sha256}"`,
    );
    await route.fulfill({ response, body: html });
  });
}
