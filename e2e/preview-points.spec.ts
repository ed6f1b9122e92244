import { expect } from "@playwright/test";
import { axeFaults } from "#e2e/axe-faults.ts";
import { PreviewDriver } from "#e2e/preview-driver.ts";
import { test } from "#e2e/test.ts";

test.use({ graphics: false });

test("towns of reported figures have the coordinates that columns give; regions are asked for none", async ({
  page,
}) => {
  const preview = new PreviewDriver(page);
  await preview.open();
  const rows = ["2022-01-05,Police,Almaty,43.25,76.92,2", "2022-01-06,Police,Taraz,42.9,71.4,3"];
  await preview.drop({ "own.csv": ["date,claimant,town,lat,lon,killed", ...rows].join("\n") });
  await expect(preview.column("Latitude")).toHaveValue("lat");
  await expect(preview.column("Longitude")).toHaveValue("lon");
  await preview.column("How far a place reaches").selectOption("region");
  await expect(preview.column("Latitude")).toHaveCount(0);
  await preview.column("How far a place reaches").selectOption("city");
  expect(await axeFaults(page)).toEqual([]);
  await preview.readRows();
  await expect(preview.said()).toContainText("2 rows = 2 kept + 0 left out");
  await expect(preview.own().getByText("places without coordinates")).toHaveCount(0);
});

test("a column that is chosen for places holds towns, and a part of all killed is named and not chosen", async ({
  page,
}) => {
  const preview = new PreviewDriver(page);
  await preview.open();
  const rows = ["2022-01-05,Police,Almaty,43.25,76.92,2", "2022-01-06,Police,Taraz,42.9,71.4,3"];
  await preview.drop({ "own.csv": ["date,claimant,spot,lat,lon,killed civilians", ...rows].join("\n") });
  await expect(preview.column("How far a place reaches")).toHaveValue("country");
  await preview.column("Place").selectOption("spot");
  await expect(preview.column("How far a place reaches")).toHaveValue("city");
  await preview.eachRowIs("An event");
  await expect(preview.column("Killed, best estimate")).toHaveValue("");
  await expect(preview.own().getByText("Not chosen for you: killed civilians.")).toBeVisible();
});
