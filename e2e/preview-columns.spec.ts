import { expect } from "@playwright/test";
import { PreviewDriver } from "#e2e/preview-driver.ts";
import { test } from "#e2e/test.ts";

test.use({ graphics: false });

test("a column says whom the others count, one of mail addresses says nothing, and a column for each day is to be turned", async ({
  page,
}) => {
  const preview = new PreviewDriver(page);
  await preview.open();
  const rows = ["2022-01-05,Police,Civilians,10,5,a@x.example", "2022-01-05,Police,Soldiers,2,1,b@x.example"];
  await preview.drop({ "own.csv": ["Date,Reported by,Group,Killed,Detained,Email Address", ...rows].join("\n") });
  await expect(preview.column("Of whom")).toHaveValue("Group");
  await expect(preview.column("By way of")).toHaveValue("");
  await preview.column("By way of").selectOption("Email Address");
  await preview.column("Place of all rows").fill("Freedonia");
  await preview.readRows();
  await expect(preview.own().getByText("Email Address holds mail addresses")).toBeVisible();
  await preview.showOnPage();
  await expect(preview.count()).toHaveText("4 of 4 claims");
  const claims = await preview.show("Claims");
  await expect(claims.getByRole("rowheader", { name: /^Police: 2, Killed.*Soldiers/ })).toBeVisible();

  await preview.close();
  await preview.drop({ "own.csv": "City,4 Jan 2022,5 Jan 2022,6 Jan 2022\nAlmaty,1,2,3" });
  await expect(preview.own().getByText("has a column for each day")).toBeVisible();
});

test("one claimant and one country may hold for all rows, and a column says what figures are measured in", async ({
  page,
}) => {
  const preview = new PreviewDriver(page);
  await preview.open();
  const rows = ["13.01.2022,Aktobe,Без света,36,часов", "14.01.2022,Aktobe,Ущерб,91,млн тг"];
  await preview.drop({ "own.csv": ["Дата,Регион,Показатель,Значение,Единица", ...rows].join("\n") });
  await expect(preview.column("Unit of measure")).toHaveValue("Единица");
  await preview.readRows();
  await expect(preview.own().getByText("Still to be said: Claimant.")).toBeVisible();
  await expect(preview.column("Claimant of all rows")).toBeFocused();
  await preview.column("Claimant of all rows").fill("МВД");
  await expect(preview.column("What this claimant is")).toHaveValue("government");
  await preview.column("Country of the places").fill("Freedonia");
  await preview.readRows();
  expect(JSON.parse(await preview.saveMapping())).toMatchObject({ area: "Freedonia" });
  await preview.showOnPage();
  const claims = await preview.show("Claims");
  await expect(claims.getByRole("rowheader", { name: /^МВД: 91 млн тг, Ущерб/ })).toBeVisible();
});

test("a column names the country of each figure, and none is asked for all of them", async ({ page }) => {
  const preview = new PreviewDriver(page);
  await preview.open();
  const rows = ["2024-09-13,Freedonia,North,Police,1", "2024-09-14,Sylvania,North,Police,2"];
  await preview.drop({ "own.csv": ["Date,Country,Region,Who says,Dead", ...rows].join("\n") });
  await expect(preview.column("Country")).toHaveValue("Country");
  await expect(preview.column("Country of the places")).toHaveCount(0);
  await preview.column("Country").selectOption("");
  await expect(preview.column("Country of the places")).toBeVisible();
  await preview.column("Country").selectOption("Country");
  await preview.readRows();
  expect(JSON.parse(await preview.saveMapping()).claims.place).toMatchObject({ within: ["Country"] });
  await preview.showOnPage();
  await expect(preview.count()).toHaveText("2 of 2 claims");
});

test("a column of figures has a claimant of its own, by its name or as it is written beside it", async ({ page }) => {
  const preview = new PreviewDriver(page);
  await preview.open();
  const header = "Date,Place,Strikers according to unions,Strikers according to management,Detained";
  await preview.drop({ "own.csv": `${header}\n2023-01-19,Freedonia,400,80,7` });
  const claimantOf = (name: string) => preview.column(`Claimant of ${name}, if another`);
  await expect(claimantOf("Strikers according to unions")).toHaveValue("Unions");
  await expect(claimantOf("Detained")).toHaveValue("");
  await claimantOf("Detained").fill("Police");
  await expect(preview.column("What Police is")).toHaveValue("security");
  await preview.readRows();
  await preview.showOnPage();
  const claims = await preview.show("Claims");
  await expect(claims.getByRole("rowheader", { name: /^Management: 80, Strikers/ })).toBeVisible();
  await expect(claims.getByRole("rowheader", { name: /^Police: 7, Detained/ })).toBeVisible();
});

test("a column of figures has the unit of its name, or the one that is written beside it", async ({ page }) => {
  const preview = new PreviewDriver(page);
  await preview.open();
  await preview.drop({ "own.csv": "Date;Who says;Killed;Rainfall (mm);Share\n2024-09-13;Hydromet;1;126,4;46,3" });
  const unitOf = (name: string) => preview.column(`Unit of ${name}, if it counts no people`);
  await expect(unitOf("Rainfall (mm)")).toHaveValue("mm");
  await expect(unitOf("Killed")).toHaveValue("");
  await preview
    .own()
    .getByRole("checkbox", { name: /^Share/ })
    .check();
  await unitOf("Share").fill("%");
  await preview.column("Place of all rows").fill("Freedonia");
  await preview.readRows();
  await preview.showOnPage();
  const claims = await preview.show("Claims");
  await expect(claims.getByRole("rowheader", { name: /^Hydromet: 126.4 mm, Rainfall/ })).toBeVisible();
  await expect(claims.getByRole("rowheader", { name: /^Hydromet: 46.3 ?%, Share/ })).toBeVisible();
});
