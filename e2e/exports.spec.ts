import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import Papa from "papaparse";
import { ExportsDriver } from "#e2e/exports-driver.ts";
import { test } from "#e2e/test.ts";

test.use({ graphics: false });

const idsIn = (csv: string) =>
  Papa.parse<{ id: string }>(csv.replace(/^\uFEFF/, ""), { header: true, skipEmptyLines: true }).data.map(
    ({ id }) => id,
  );

const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id);

test("what is taken along is what is on screen, or the whole, and says whose it is", async ({ page, dashboard }) => {
  const exports = new ExportsDriver(page);
  // The camera stands over Almaty.
  await dashboard.open("?panel=claims&from=2022-01-08&to=2022-01-10&metric=detained&map=8/43.2/76.9");
  const rows = await exports.rows();
  const ids = rows.map(({ id }) => id);
  const all = [...(await dashboard.claimIds())].filter((id) => id.startsWith("cl-"));
  expect(ids.length).toBeLessThan(all.length);

  const copied = await exports.copiedTable();
  expect(copied.cells).toHaveLength(rows.length);
  expect(copied.htmlRows).toBe(rows.length + 1);
  for (const [i, cells] of copied.cells.entries()) {
    const [id, outlets = "", ...others] = cells.map((words) => words.replace(/\s+/g, " ")).reverse();
    expect(id).toBe(rows[i]?.id);
    // On the page a day has no year, which in a spreadsheet would be that of the reader.
    const facts = others.filter((words) => !/^2022-01-\d\d/.test(words));
    expect(facts).toHaveLength(others.length - 1);
    const printed = outlets.split("; ").map((outlet) => outlet.replace(/ ¶.*/, ""));
    for (const words of [...facts.flatMap((fact) => fact.split(", ")), ...printed]) {
      expect(rows[i]?.words).toContain(words);
    }
  }

  await exports.openSheet();
  const data = await exports.take("Claims: CSV (data)");
  expect(idsIn(data.content.toString())).toEqual(ids);
  expect(data.name).toMatch(/-v\d+\.\d+\.\d+-selected-claims-2022-01-08_2022-01-10\.csv$/);
  const spreadsheet = await exports.take("Claims: CSV (spreadsheet)");
  expect([...spreadsheet.content.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(idsIn(spreadsheet.content.toString())).toEqual(ids);
  const some = JSON.parse((await exports.take("Claims: JSON")).content.toString());
  expect(idsOf(some.claims)).toEqual(ids);
  const events = JSON.parse((await exports.take("Events: GeoJSON")).content.toString());
  expect(events.type).toBe("FeatureCollection");
  expect(events.features).toHaveLength((await dashboard.counted()).shown);
  expect(idsIn((await exports.take("Events: CSV (data)")).content.toString())).toEqual(idsOf(events.features));
  for (const file of [some, events]) {
    expect(file).toMatchObject({ license: "CC-BY-4.0", selection: expect.stringMatching(/8\s–\s10\sJan\s2022/) });
    expect(file.citation).toContain(`Version ${file.version}`);
  }

  const said = ["8 – 10 Jan 2022", "Sources:", "¶", `version ${some.version}`, "CC-BY-4.0"];
  // Where the frozen page shows the same.
  said.push(`/v/${some.version}/?from=2022-01-08&`, "to=2022-01-10");
  const own = {
    Chart: ["Detained", "still stands"],
    // What is seen only from near, the key to the colours, and whose outlines they are.
    Disagreements: ["Detained: where the accounts part", "7,939", "The headline turns those held"],
    Map: ["Almaty airport", "Security forces 12", "Natural Earth", "OpenStreetMap"],
  };
  for (const [picture, words] of Object.entries(own)) {
    const svg = await exports.svg((await exports.take(`${picture}: SVG`)).content.toString());
    expect(svg.references).toEqual([]);
    for (const part of [...words, ...said]) expect(svg.words).toContain(part);
    for (const scale of [1, 2, 3]) {
      await exports.choose(`${scale}×`);
      const pixels = await exports.pixels((await exports.take(`${picture}: PNG`)).content);
      expect(pixels).toMatchObject({ width: svg.width * scale, height: svg.height * scale });
      expect(pixels.ink).toBeGreaterThan(0.01);
      expect(pixels.inkAtFoot).toBeGreaterThan(0.01);
    }
  }

  await page.keyboard.press("Escape");
  await expect(dashboard.button("Download")).toBeFocused();
  await dashboard.button("Download").press("Enter");
  await exports.choose("Everything");
  const whole = JSON.parse((await exports.take("Claims: JSON")).content.toString());
  expect(idsOf(whole.claims).sort()).toEqual(all.sort());
  expect(whole.citation).toContain("CC-BY-4.0");
  expect(whole).not.toHaveProperty("selection");
  const everyEvent = JSON.parse((await exports.take("Events: GeoJSON")).content.toString());
  expect(everyEvent.features).toHaveLength((await dashboard.counted()).all);
  expect(everyEvent.citation).toBe(whole.citation);

  for (const language of ["en", "ru", "kk"]) {
    const still = await exports.svg((await exports.published(`figures/killed-${language}.svg`)).toString());
    expect(still.references).toEqual([]);
    expect(still.words).toContain("164");
    expect(await exports.pixels(await exports.published(`figures/killed-${language}.png`))).toMatchObject({
      width: 1200,
    });
    const alone = await exports.svg(
      (await exports.published(`figures/killed.security_forces-${language}.svg`)).toString(),
    );
    expect(alone.words).toContain("18");
    expect(alone.words).not.toContain("164");
    const readOnAPhone = await exports.pixels(
      await exports.published(`figures/killed.security_forces-${language}.png`),
    );
    expect(readOnAPhone).toMatchObject({ width: 960 });
    const share = await exports.pixels(await exports.published(`figures/og-${language}.png`));
    expect(share).toMatchObject({ width: 1200, height: 630 });
    expect(share.ink).toBeGreaterThan(0.03);
  }
});

test("a selection of everything is the whole in every language, byte for byte, from a page in any", async ({
  page,
  dashboard,
}) => {
  const exports = new ExportsDriver(page);
  await dashboard.open("");
  await exports.openSheet();
  const files = ["Claims: CSV (data)", "Citations: CSV (data)", "Events: CSV (data)", "Events: GeoJSON"];
  const take = async () => {
    const taken = [];
    for (const file of files) taken.push(await exports.take(file));
    return taken.map(({ name, content }) => ({ name, text: content.toString() }));
  };
  const selected = await take();
  await exports.choose("Everything");
  const whole = await take();
  expect(selected).toEqual(whole);
  const notes = Papa.parse<{ note_kk: string }>(selected[0]?.text ?? "", { header: true }).data;
  expect(notes.some((row) => row.note_kk !== "")).toBe(true);
});

test("what is carried in from before the days chosen is said to be so, on the sheet and in files", async ({
  page,
  dashboard,
}) => {
  const exports = new ExportsDriver(page);
  await dashboard.open("?panel=claims&from=2022-01-09&to=2022-01-09");
  const [, count = ""] = /(\d+) carried in from before/.exec(await page.getByRole("tabpanel").innerText()) ?? [];
  expect(Number(count)).toBeGreaterThan(0);
  await exports.openSheet();
  await expect(exports.sheet()).toContainText(`${count} of these claims are carried in from before the range`);
  const { claims, ...said } = JSON.parse((await exports.take("Claims: JSON")).content.toString());
  const earlier = idsOf(claims.filter((claim: { as_of: string }) => claim.as_of < "2022-01-09"));
  expect(said).toMatchObject({ carried_in: Number(count), carried_in_claims: earlier });
  expect(said).toMatchObject({ query: "?from=2022-01-09&to=2022-01-09", filters: { from: "2022-01-09", place: [] } });
  const handed = page.waitForEvent("download");
  await exports.sheet().getByRole("button", { name: "Terms and citation (TXT)" }).click();
  const terms = await handed;
  expect(terms.suggestedFilename()).toMatch(/-selected-terms-2022-01-09_2022-01-09\.txt$/);
  expect(await readFile(await terms.path(), "utf8")).toContain(earlier.join(", "));
});

test("a picture of pixels is set in the typefaces of the page, and in those of the device where they do not come", async ({
  page,
  dashboard,
}) => {
  const exports = new ExportsDriver(page);
  await dashboard.open("?metric=killed");
  await exports.openSheet();
  const picture = () => exports.take("Chart: PNG");
  const own = await picture();
  expect((await picture()).content.equals(own.content)).toBe(true);
  await page.route(/\.woff2$/, (route) => route.fulfill({ body: "" }));
  const other = await picture();
  expect(other.content.equals(own.content)).toBe(false);
  expect((await exports.pixels(other.content)).ink).toBeGreaterThan(0.01);
});

test("a picture of pixels waits for all of its typefaces, one after another too, in letters of any language", async ({
  page,
}) => {
  const exports = new ExportsDriver(page);
  await page.goto("ru/");
  const sheet = page.getByRole("dialog", { name: "Скачать" });
  const take = async (what: string) => {
    const handed = page.waitForEvent("download");
    await sheet.getByRole("button", { name: `${what}: PNG` }).click();
    return readFile(await (await handed).path());
  };
  await page.getByRole("button", { name: "Скачать", exact: true }).click();
  const first = await take("График");
  await take("Карта");
  const next = await take("График");
  expect(next.equals(first)).toBe(true);
  // The sheet is in the address.
  await page.reload();
  await take("Карта");
  expect((await take("График")).equals(first)).toBe(true);
  expect((await exports.pixels(first)).ink).toBeGreaterThan(0.01);
});

for (const language of ["ru", "kk"]) {
  test(`a picture of pixels waits for the typeface of its heading, though all others are there: ${language}`, async ({
    page,
  }) => {
    const exports = new ExportsDriver(page);
    await page.goto(`${language}/?metric=detained&sheet=download`);
    await exports.leaveOnlyTypeface("Source Serif 4");
    await exports.hastenFrames();
    const buttons = page.getByRole("dialog").getByRole("button", { name: /CSV|JSON|PNG/ });
    await expect(buttons).toHaveCount(11);
    const [chart, disagreements] = [buttons.nth(9), buttons.nth(10)];
    const taken = await exports.takeAtOnce([chart, disagreements, buttons.nth(0), buttons.nth(2), chart, chart]);
    taken.push(...(await exports.takeAtOnce([disagreements])), ...(await exports.takeAtOnce([chart])));
    for (const [what, times] of [
      ["chart", 4],
      ["disagreements", 2],
    ] as const) {
      const pictures = taken.filter(({ name }) => name.includes(what));
      expect(pictures).toHaveLength(times);
      for (const { content } of pictures) {
        expect((await exports.pixels(content)).inkOfHeading, what).toBeGreaterThan(0.05);
        expect(content.equals(pictures[0]?.content ?? Buffer.of())).toBe(true);
      }
    }
  });
}
