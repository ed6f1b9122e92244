import type { Page } from "@playwright/test";
import { readFolder } from "#cli/dataset-folder.ts";
import { readDataset } from "#dataset/read-dataset.ts";
import { encode } from "#dataset/wire.ts";
import { serveDataset } from "#e2e/serve-dataset.ts";

/** Gives the page the shipped dataset with one thing invented: its capital is called Astana until 8 January 2022. */
export async function serveRenamedCity(page: Page): Promise<void> {
  const files = new Map(await readFolder("data/kazakhstan-2022-01"));
  const names = "place,from,to,name_en,name_ru,name_kk\nnur-sultan,,2022-01-08,Astana,Астана,Астана\n";
  const { dataset } = readDataset(files.set("place-names.csv", names));
  if (!dataset) throw new Error("The shipped dataset is broken: npm run data -- validate");
  await serveDataset(page, encode(dataset));
}
