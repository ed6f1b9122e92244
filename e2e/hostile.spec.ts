import { expect, type Page } from "@playwright/test";
import Papa from "papaparse";
import { builtData } from "#e2e/data-faults.ts";
import { EmbedDriver } from "#e2e/embed-driver.ts";
import { ExportsDriver } from "#e2e/exports-driver.ts";
import { PrintDriver } from "#e2e/print-driver.ts";
import { serveDataset } from "#e2e/serve-dataset.ts";
import { test } from "#e2e/test.ts";

test.use({ graphics: false });

const ATTACK = `=1+1 "'><img src=x onerror=alert(1)><script>alert(2)</script><iframe src=//evil.invalid></iframe>\u202e\u0000🚨`;
/** What the codes for embedding are made of. */
const EXPECTED = new Set("a amp-iframe amp-img body br div figcaption figure head html iframe img p script".split(" "));
const TEXTS = new Set(["en", "ru", "kk", "outlet", "author", "asPrinted", "word"]);

/** The site's data with an attack at the end of every text, or at both, and a script for every address. */
function hostile(head = ""): string {
  return JSON.stringify(
    JSON.parse(builtData(), (key, value) => {
      if (key === "url" || key === "archiveUrl") return "javascript:alert(3)";
      return TEXTS.has(key) && typeof value === "string" ? `${head}${value} ${ATTACK}` : value;
    }),
  )
    .replaceAll('"almaty"', '"constructor"')
    .replaceAll('"health-ministry"', '"__proto__"');
}

/** What dialogs the page has opened. */
function dialogsOf(page: Page): readonly string[] {
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    return dialog.dismiss();
  });
  return dialogs;
}

test("texts that attack are texts: in every panel, the sheets and the embed they make no element and lose no row", async ({
  dashboard,
  page,
}) => {
  const made = () => page.locator('#root :is(script, iframe, img[src="x"], a[href^="javascript"])');
  const dialogs = dialogsOf(page);
  await serveDataset(page, hostile());
  await dashboard.open("?place=constructor");
  await expect(page.getByRole("alert")).toHaveCount(0);
  for (const panel of ["Disagreements", "Events", "Claims", "Sources", "Figures"] as const) {
    await dashboard.show(panel);
    await expect(dashboard.region(panel)).toContainText("<script>alert(2)</script>");
    await expect(made()).toHaveCount(0);
  }
  for (const query of ["?claim=cl-killed-total-164-health-ministry", "?event=ev-independence", "?sheet=download"]) {
    await dashboard.goTo(query);
    await expect(dashboard.sheet()).toBeVisible();
    await expect(made()).toHaveCount(0);
  }
  await dashboard.goTo("");
  const { shown, all } = await dashboard.counted();
  expect([shown, all]).toEqual([148, 148]);
  await page.goto("./embed.html?show=map,timeline,figures");
  await expect(page.getByRole("banner")).toContainText("<iframe");
  await expect(made()).toHaveCount(0);
  await expect(page.getByRole("alert")).toHaveCount(0);
  expect(dialogs).toEqual([]);
});

test("they stay texts in what is taken along: no cell runs in a sheet, and no picture, paper or code holds a script", async ({
  dashboard,
  page,
}) => {
  const FORMULA = "=cmd|' /C calc'!A0 ";
  const dialogs = dialogsOf(page);
  await serveDataset(page, hostile(FORMULA));
  await dashboard.open("?panel=claims&q=onerror");
  const exports = new ExportsDriver(page);
  const rows = await exports.rows();
  expect(rows.length).toBeGreaterThan(20);
  await exports.openSheet();
  for (const records of ["Claims", "Events"]) {
    const { content } = await exports.take(`${records}: CSV (spreadsheet)`);
    const { data } = Papa.parse<string[]>(content.toString().replace(/^\uFEFF/, ""), { skipEmptyLines: true });
    expect(data.flat().filter((cell) => /^[=+@\t\r]|^-(?!\d)/.test(cell))).toEqual([]);
    expect(data.flat().some((cell) => cell.includes(FORMULA))).toBe(true);
  }
  const { claims } = JSON.parse((await exports.take("Claims: JSON")).content.toString());
  expect(claims).toHaveLength(rows.length);
  for (const picture of ["Map: SVG", "Chart: SVG"]) {
    const { words, references } = await exports.svg((await exports.take(picture)).content.toString());
    expect(words).toContain("<script>");
    expect(references.filter((reference) => !reference.startsWith("url(#"))).toEqual([]);
  }
  await page.keyboard.press("Escape");
  expect((await new PrintDriver(page).print()).text).toContain("onerror=alert(1)");

  const embed = new EmbedDriver(page);
  await embed.openDialog("Embed");
  const codes = await embed.codes();
  for (const [name, code] of Object.entries(codes)) {
    const { elements, running } = await exports.html(code);
    expect(running, name).toEqual([]);
    expect(
      elements.filter((tag) => !EXPECTED.has(tag)),
      name,
    ).toEqual([]);
  }
  expect(Object.values(codes).join("")).toContain("&lt;script&gt;alert(2)");
  expect(dialogs).toEqual([]);
});
