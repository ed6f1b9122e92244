import type { Page } from "@playwright/test";
import { readFolder } from "#cli/dataset-folder.ts";
import { readDataset } from "#dataset/read-dataset.ts";
import { encode } from "#dataset/wire.ts";
import { serveDataset } from "#e2e/serve-dataset.ts";

/** Gives the page an invented dataset that has every hedge, a correction, a retraction and each kind of difference. */
export async function serveInventedFlood(page: Page): Promise<void> {
  const { dataset } = readDataset(await readFolder("e2e/fixtures/invented-flood"));
  if (!dataset) throw new Error("The invented dataset is broken: npm run data -- validate e2e/fixtures/invented-flood");
  await serveDataset(page, encode(dataset));
}
