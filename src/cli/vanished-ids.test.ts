import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { vanishedIds, vanishedSaid } from "#cli/vanished-ids.ts";
import { parseDay } from "#dataset/day.ts";
import { sampleDataset, samplePackage } from "#dataset/sample-package.ts";

let site = "";

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), "qantar-vanished-"));
});
afterEach(() => rm(site, { recursive: true }));

/** Lays down the sample dataset as a frozen version. */
async function freeze(version: string) {
  const folder = join(site, "v", version, "data");
  await mkdir(folder, { recursive: true });
  for (const [path, text] of samplePackage()) await writeFile(join(folder, path), text);
}

/** The sample dataset without its first claim, and the id of that. */
function withoutAClaim() {
  const dataset = sampleDataset();
  const [gone, ...claims] = dataset.claims;
  if (!gone) throw new Error("The sample has no claim.");
  return { gone: gone.id, dataset: { ...dataset, claims } };
}

describe("records that a frozen version has published", () => {
  it("are told where the data have them no longer, once, with the first version that had them", async () => {
    await freeze("1.10.0");
    await freeze("1.9.0");
    const { gone, dataset } = withoutAClaim();
    const [vanished, ...others] = await vanishedIds(site, dataset);
    expect(vanished).toEqual({ version: "1.9.0", table: "claims", ids: [gone] });
    expect(others).toEqual([]);
    if (vanished) expect(vanishedSaid(vanished)).toMatch(`claims: version 1.9.0 has published ${gone}, `);
  });

  it("are not told where they are still there, or are said to be removed", async () => {
    await freeze("1.0.0");
    expect(await vanishedIds(site, sampleDataset())).toEqual([]);
    const { gone, dataset } = withoutAClaim();
    const day = parseDay("2022-02-01");
    if (day === null) throw new Error("no day");
    const removed = [{ id: gone, removed: day, reason: { en: "Entered twice" }, replacedBy: null }];
    expect(await vanishedIds(site, { ...dataset, removed })).toEqual([]);
  });

  it("are not asked of a site without frozen versions, or of one that cannot be read", async () => {
    const { dataset } = withoutAClaim();
    expect(await vanishedIds(site, dataset)).toEqual([]);
    await mkdir(join(site, "v", "1.0.0"), { recursive: true });
    expect(await vanishedIds(site, dataset)).toEqual([]);
  });
});
