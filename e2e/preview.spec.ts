import { expect } from "@playwright/test";
import { unzipSync, zipSync } from "fflate";
import { DEFAULT_FOLDER } from "#cli/dataset-folder.ts";
import { samplePackage } from "#dataset/sample-package.ts";
import { axeFaults } from "#e2e/axe-faults.ts";
import { PreviewDriver } from "#e2e/preview-driver.ts";
import { test } from "#e2e/test.ts";
import { gedFile } from "#features/preview/own-files.fixture.ts";

test.use({ graphics: false });

test.describe("a reader looks at data of their own", () => {
  test("a table that is dropped is shown in place of the site's data, which come back; nothing is sent and no address made", async ({
    page,
    guard,
  }) => {
    const preview = new PreviewDriver(page);
    await preview.open("?place=almaty&panel=events");
    const { shown } = await preview.counted();
    const [address, asked] = [page.url(), guard.requests.length];

    await preview.drop({ "own.csv": gedFile([{}, { low: "", best: "?", high: "" }, { latitude: "120" }]) });
    await expect(preview.said()).toContainText("3 rows = 2 kept + 1 left out");
    await expect(preview.problems().filter({ hasText: "left out own.csv:4: latitude 120 lies" })).toHaveCount(1);
    expect(await axeFaults(page)).toEqual([]);

    const mapStates = await preview.noteMapStates();
    await preview.showOnPage();
    await expect(preview.notice()).toContainText("own.csv. Nothing has left this browser.");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("own");
    expect(await preview.counted()).toEqual({ shown: 2, all: 2 });
    // A browser that has refused graphics is not waited for again: nothing of the map moves under the hand that presses next.
    expect(await mapStates()).toEqual(["failed"]);
    await preview.button("Legend").click();
    await preview.countOnMap("Killed");
    await expect(preview.region("Timeline")).toContainText("Killed a day:");
    await expect(preview.region("Map")).toContainText("Rivertown 2 killed (1–4)");
    await expect(page.getByRole("img", { name: /^Killed on the map: .*Rivertown · 2/ })).toBeVisible();
    await preview.countOnMap("Events");
    await expect(preview.region("Map")).toContainText("Rivertown 2 events");
    await preview.show("Events");
    await expect(preview.eventRows()).toHaveCount(2);
    expect(await preview.answerOf("Share")).toContain("has no address");
    expect(await preview.answerOf("Embed")).toContain("has no address");
    const { name, content } = await preview.savePackage();
    expect([name, Object.keys(unzipSync(content))]).toEqual([
      "own.zip",
      expect.arrayContaining(["own/datapackage.json"]),
    ]);
    expect(await axeFaults(page)).toEqual([]);

    await preview.close();
    await expect(preview.list()).toBeFocused();
    expect((await preview.counted()).shown).toBe(shown);
    await expect(preview.region("Events")).toBeVisible();
    expect(page.url()).toBe(address);
    const since = guard.requests.slice(asked);
    expect(since.filter((request) => !/\/assets\/[^/]+\.(?:js|css)$/.test(request))).toEqual([]);
  });

  test("of a table of their own making they say what its columns hold, see what came of its rows, and keep the choice as a mapping", async ({
    page,
  }) => {
    const preview = new PreviewDriver(page);
    await preview.open();
    const rows = ["05.01.2022;Rivertown;48,5;66,9;March;A march;3", "26.01.2022;Rivertown;;;March;Another;1"];
    const table = ["Дата;Город;Широта;Долгота;Was;Worte;Задержано", ...rows].join("\n");
    await preview.drop({ "own.csv": table });
    await expect(preview.said()).toHaveText("The columns of own.csv are not known.");
    await expect(preview.column("Latitude")).toHaveValue("Широта");
    await expect(preview.column("Latitude")).toHaveAccessibleDescription("48,5");
    await expect(preview.column("Detained")).toHaveValue("Задержано");
    expect(await axeFaults(page)).toEqual([]);

    await preview.readRows();
    await expect(preview.own().getByText("Still to be said: Title.")).toBeVisible();
    await expect(preview.column("Title")).toBeFocused();
    await preview.column("Kind of event").selectOption("Was");
    await preview.column("Title").selectOption("Worte");
    await page.keyboard.press("Enter");
    await preview.readRows();
    await expect(preview.said()).toContainText("2 rows = 2 kept + 0 left out");
    await expect(preview.said()).toBeFocused();
    await expect(preview.problems().filter({ hasText: "stands beside the map" })).toHaveCount(1);

    await preview.own().getByRole("button", { name: "Choose other columns" }).click();
    await expect(preview.column("Title")).toHaveValue("Worte");
    await preview.column("Latitude").selectOption("No column");
    await preview.readRows();
    await expect(preview.column("Latitude")).toHaveCount(0);
    await expect(preview.said()).toContainText("2 rows = 2 kept + 0 left out");
    await expect(preview.problems().filter({ hasText: "stands beside the map" })).toHaveCount(0);
    const mapping = await preview.saveMapping();
    await preview.showOnPage();
    expect(await preview.counted()).toEqual({ shown: 2, all: 2 });
    await expect(preview.region("Map")).toHaveCount(0);
    await expect(page.getByRole("region", { name: "Places" })).toContainText("Rivertown 2 events");

    await preview.close();
    await preview.drop({ "own.csv": table, "mapping.json": mapping });
    await expect(preview.said()).toContainText("2 rows = 2 kept + 0 left out");
  });

  test("of a table of reported figures they say who, what and where, and each keeps its hedge or its word on the page", async ({
    page,
  }) => {
    const preview = new PreviewDriver(page);
    await preview.open();
    const table = [
      "Date,Reported by,What,Figure,Checked",
      "2022-01-05,Police,Detained,200+,12",
      "2022-01-06,Interior ministry,Detained,about 300,12",
      "2022-01-07,Interior ministry,Detained,dozens,12",
      "2022-01-07,Interior ministry,Detained,pending,12",
    ].join("\n");
    await preview.drop({ "own.csv": table });
    await expect(preview.column("A reported figure")).toBeChecked();
    await expect(preview.column("Claimant")).toHaveAccessibleDescription("Police · Interior ministry");
    expect(await axeFaults(page)).toEqual([]);

    await preview.own().getByRole("checkbox", { name: "Checked" }).check();
    await preview.readRows();
    await expect(preview.own().getByText("Still to be said: Place, Columns of figures.")).toBeVisible();
    await expect(preview.column("Place of all rows")).toBeFocused();
    await preview.column("Place of all rows").fill("Freedonia");
    await preview.readRows();
    await expect(preview.own().getByRole("group", { name: "Columns of figures" })).toHaveAccessibleDescription(
      "Choose one: another column says what is counted",
    );
    await preview.own().getByRole("checkbox", { name: "Checked" }).uncheck();
    await expect(preview.column("Police")).toHaveValue("security");
    await expect(preview.column("Interior ministry")).toHaveValue("government");
    await preview.column("Interior ministry").selectOption("Security body");
    await expect(preview.column("How Figure counts")).toHaveValue("day");
    await preview.column("How Figure counts").selectOption("Running total");
    await preview.readRows();
    await expect(preview.said()).toContainText("4 rows = 3 kept + 1 left out");
    await expect(
      preview.own().getByText("taken as running counts (cumulative in the mapping): Detained"),
    ).toBeVisible();
    const mapping = await preview.saveMapping();

    await preview.showOnPage();
    await expect(preview.region("Timeline")).toContainText("Claims a day:");
    await expect(page.getByRole("radio", { name: "What was known" })).toHaveCount(0);
    await expect(preview.count()).toHaveText("3 of 3 claims");
    await expect(preview.region("Map")).toHaveCount(0);
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole("tab", { name: "Claims" }).click();
    for (const said of [
      /^Police: at least 200, Detained/,
      /^Interior ministry: about 300, Detained/,
      /^Interior ministry: “dozens”, Detained/,
    ]) {
      await expect(preview.region("Claims").getByRole("rowheader", { name: said })).toBeVisible();
    }

    await preview.close();
    await preview.drop({ "own.csv": table, "mapping.json": mapping });
    await expect(preview.said()).toContainText("4 rows = 3 kept + 1 left out");
  });

  test("the cells tell what to begin with: a kind for each claimant, what prints each figure, and whether figures run up", async ({
    page,
  }) => {
    const preview = new PreviewDriver(page);
    await preview.open();
    const days = Array.from(
      { length: 8 },
      (_, at) => `2022-01-1${at},${at % 2 ? "Rights Monitor" : "Army"},Daily ${at % 2},${at},`,
    );
    const more = Array.from({ length: 8 }, (_, at) => `2022-01-1${at},Somebody,Wire,${at * 3},`);
    await preview.drop({ "own.csv": ["date,reported_by,published_in,killed,url", ...days, ...more].join("\n") });
    await expect(preview.column("Publication that prints it")).toHaveValue("published_in");
    await expect(preview.column("By way of")).toHaveValue("");
    await expect(preview.column("Rights Monitor")).toHaveValue("ngo");
    await expect(preview.column("Somebody")).toHaveValue("media");
    await expect(preview.column("How killed counts")).toHaveValue("running");
    await expect(preview.column("How killed counts")).toHaveAccessibleDescription(
      "by its numbers, which hardly ever fall",
    );
    await expect(preview.own().getByRole("checkbox")).toHaveCount(1);
    expect(await axeFaults(page)).toEqual([]);
    await preview.column("Place of all rows").fill("Freedonia");
    await preview.readRows();
    await expect(preview.own().getByText("Still to be said: Its day of publication.")).toBeVisible();
    await preview.column("Its day of publication").selectOption("date");
    await preview.readRows();
    await expect(preview.own().getByText("these hardly ever fall, as running counts do: killed")).toBeVisible();
    await preview.showOnPage();
    const sources = await preview.show("Sources");
    for (const outlet of ["Daily 0", "Daily 1", "Wire"]) await expect(sources).toContainText(outlet);
  });

  test("of hundreds of claims so many stand there as anybody reads, and all of them at a press", async ({ page }) => {
    const preview = new PreviewDriver(page);
    await preview.open();
    const days = Array.from({ length: 260 }, (_, i) => new Date(Date.UTC(2022, 0, 1 + i)).toISOString().slice(0, 10));
    await preview.drop({
      "own.csv": ["date,claimant,killed_cum", ...days.map((day, i) => `${day},Police,${i}`)].join("\n"),
    });
    await preview.column("Place of all rows").fill("Freedonia");
    await preview.readRows();
    await expect(preview.said()).toContainText("260 rows = 260 kept + 0 left out");
    await preview.showOnPage();
    const claims = await preview.show("Claims");
    await expect(claims.getByRole("rowheader")).toHaveCount(200);
    await claims.getByRole("button", { name: "Show all (260)" }).click();
    await expect(claims.getByRole("rowheader")).toHaveCount(260);
    await expect(claims.getByRole("button", { name: "Show fewer" })).toBeFocused();
    const differences = await preview.show("Disagreements");
    await expect(differences.getByRole("button", { name: "Show all (260)" })).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
  });

  test("what is not valid lists its problems and leaves the page as it is; valid, as a folder or a zip, it is shown", async ({
    page,
  }) => {
    const preview = new PreviewDriver(page);
    await preview.open();
    await preview.askForFiles();
    const valid = Object.fromEntries(samplePackage());
    await preview.chooseFiles({ ...valid, "claims.csv": valid["claims.csv"]?.replace("killed", "slain") ?? "" });
    await expect(preview.said()).toContainText("cannot be shown until the errors are mended");
    await expect(preview.problems().first()).toContainText(/error claims:\d+:\w+: /);

    await preview.chooseFolder(DEFAULT_FOLDER);
    await expect(preview.said()).toContainText(/Qantar package\s*148 events, \d+ claims/);
    await preview.chooseFiles({ "own.csv": Buffer.from([0xa4, 0xa0, 0xe2, 0xa0, 0x2c, 0x31]) });
    await expect(preview.said()).toHaveText("own.csv is not in UTF-8. Save it as UTF-8.");
    await page.keyboard.press("Escape");
    await expect(preview.own()).toHaveCount(0);
    await expect(preview.opener()).toBeFocused();
    await expect(preview.notice()).toHaveCount(0);

    const zip = zipSync(
      Object.fromEntries([...samplePackage()].map(([path, text]) => [`own/${path}`, Buffer.from(text)])),
    );
    await preview.drop({ "own.zip": Buffer.from(zip) });
    await expect(preview.said()).toContainText("Qantar package");
    await preview.showOnPage();
    await expect(preview.notice()).toContainText("own.zip");
  });
});
