import { expect } from "@playwright/test";
import { readFolder } from "#cli/dataset-folder.ts";
import { readDataset } from "#dataset/read-dataset.ts";
import { encode } from "#dataset/wire.ts";
import { serveDataset } from "#e2e/serve-dataset.ts";
import { test } from "#e2e/test.ts";

test.use({ viewport: { width: 1440, height: 900 } });

test("the tray of the country stands open, and folds where it would lie on a mark; a reader opens it all the same", async ({
  dashboard,
  page,
}) => {
  const fold = dashboard.region("Map").getByRole("button", { name: /^(?:Fold|Figures)$/ });
  await dashboard.open();
  await expect(fold).toHaveAttribute("aria-expanded", "true");

  const { dataset } = readDataset(await readFolder("data/kazakhstan-2022-01"));
  if (!dataset) throw new Error("The shipped dataset is broken.");
  // Zhanaozen moved to where Oral is, in the north-west.
  const moved = { lat: 51.23, lon: 51.37 };
  const places = dataset.places.map((place) => (place.id === "zhanaozen" ? { ...place, ...moved } : place));
  await serveDataset(page, encode({ ...dataset, places }));
  await dashboard.open();
  await expect(fold).toHaveAttribute("aria-expanded", "false");
  await fold.click();
  await expect(fold).toHaveAttribute("aria-expanded", "true");
});
