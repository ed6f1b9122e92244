import type { Page } from "@playwright/test";
import { checksumOf } from "#cli/checksum.ts";
import { LANGUAGES } from "#dataset/vocabulary.ts";
import { datasetFiles } from "#site/dataset-file.ts";
import { promise } from "#site/promised-data.ts";

/** The compiled dataset, with its prose in one language or in all. */
export const DATASET_FILES = "**/data/dataset*.json";

/** Where a page says what its files of data are. */
export const PROMISE = /data-files="[^"]*"/;

/** Gives the page other data, as a build with them would: the page promises these very bytes. */
export async function serveDataset(page: Page, body: string): Promise<void> {
  const files = datasetFiles(LANGUAGES).map((name) => [name, checksumOf(body)] as const);
  await page.route(DATASET_FILES, (route) => route.fulfill({ contentType: "application/json", body }));
  await page.route("**/*", async (route) => {
    if (route.request().resourceType() !== "document") return route.fallback();
    const response = await route.fetch({ maxRetries: 3 });
    const html = (await response.text()).replace(PROMISE, `data-files="${promise(files)}"`);
    await route.fulfill({ response, body: html });
  });
}
