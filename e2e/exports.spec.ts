import { expect } from "@playwright/test";
import Papa from "papaparse";
import { ExportsDriver } from "#e2e/exports-driver.ts";
import { test } from "#e2e/test.ts";

test.use({ graphics: false });

const idsIn = (csv: string) =>
  Papa.parse<{ id: string }>(csv.replace(/^\uFEFF/, ""), { header: true, skipEmptyLines: true }).data.map(
    ({ id }) => id,
  );

test("what is taken along is what is on screen, or the whole, and says whose it is", async ({ page, dashboard }) => {
  const exports = new ExportsDriver(page);
  await dashboard.open("?panel=claims&from=2022-01-08&to=2022-01-10&metric=detained");
  const rows = await exports.rows();
  const ids = rows.map(({ id }) => id);
  const all = [...(await dashboard.claimIds())].filter((id) => id.startsWith("cl-"));
  expect(ids.length).toBeLessThan(all.length);

  const copied = await exports.copiedTable();
  expect(copied.cells).toHaveLength(rows.length);
  expect(copied.htmlRows).toBe(rows.length + 1);
  for (const [i, cells] of copied.cells.entries()) {
    for (const words of cells.slice(2, 8)) expect(rows[i]?.words).toContain(words.replace(/\s+/g, " "));
  }

  await exports.openSheet();
  const data = await exports.take("Claims: CSV (data)");
  expect(idsIn(data.content.toString())).toEqual(ids);
  expect(data.name).toMatch(/-v\d+\.\d+\.\d+-selected-claims-2022-01-08_2022-01-10\.csv$/);
  const spreadsheet = await exports.take("Claims: CSV (spreadsheet)");
  expect([...spreadsheet.content.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const events = JSON.parse((await exports.take("Events: GeoJSON")).content.toString());
  expect(events).toMatchObject({ type: "FeatureCollection", license: "CC-BY-4.0" });
  expect(events.features).toHaveLength((await dashboard.counted()).shown);

  const svg = await exports.svg((await exports.take("Chart: SVG")).content.toString());
  expect(svg.references).toEqual([]);
  for (const part of ["Detained", "From 8 Jan 2022 to 10 Jan 2022", "Sources:", "¶", "version 1.", "CC-BY-4.0"]) {
    expect(svg.words).toContain(part);
  }
  const map = await exports.svg((await exports.take("Map: SVG")).content.toString());
  expect(map.references).toEqual([]);
  for (const part of ["Almaty", "Natural Earth", "OpenStreetMap", "Sources:"]) expect(map.words).toContain(part);
  for (const picture of ["Chart", "Map"]) {
    const pixels = await exports.pixels((await exports.take(`${picture}: PNG`)).content);
    expect(pixels.width).toBe(1600);
    expect(pixels.ink).toBeGreaterThan(0.01);
    expect(pixels.inkAtFoot).toBeGreaterThan(0.01);
  }

  await exports.choose("Everything");
  const whole = JSON.parse((await exports.take("Claims: JSON")).content.toString());
  expect(whole.claims.map(({ id }: { id: string }) => id).sort()).toEqual(all.sort());
  expect(whole.citation).toContain("CC-BY-4.0");

  for (const language of ["en", "ru", "kk"]) {
    const still = await exports.svg((await exports.published(`figures/killed-${language}.svg`)).toString());
    expect(still.references).toEqual([]);
    expect(still.words).toContain("164");
    expect(await exports.pixels(await exports.published(`figures/killed-${language}.png`))).toMatchObject({
      width: 1200,
    });
    const share = await exports.pixels(await exports.published(`figures/og-${language}.png`));
    expect(share).toMatchObject({ width: 1200, height: 630 });
    expect(share.ink).toBeGreaterThan(0.03);
  }
});
