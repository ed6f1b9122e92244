import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { vanishedError, vanishedIds, vanishedSaid } from "#cli/vanished-ids.ts";
import { parseDay } from "#dataset/day.ts";
import { sampleDataset, samplePackage } from "#dataset/sample-package.ts";

let site = "";

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), "qantar-vanished-"));
});
afterEach(() => rm(site, { recursive: true }));

const frozen = (...versions: readonly string[]) => new Map(versions.map((version) => [version, join(site, version)]));

/** Lays down the sample dataset as a frozen version. */
async function freeze(version: string) {
  const folder = join(site, version, "data");
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
    const [vanished, ...others] = await vanishedIds(frozen("1.10.0", "1.9.0"), dataset);
    expect(vanished).toEqual({ version: "1.9.0", folder: join(site, "1.9.0"), table: "claims", ids: [gone] });
    expect(others).toEqual([]);
    if (vanished) expect(vanishedSaid(vanished)).toMatch(`claims: version 1.9.0 has published ${gone}, `);
  });

  it("are not told where they are still there, or are said to be removed", async () => {
    await freeze("1.0.0");
    expect(await vanishedIds(frozen("1.0.0"), sampleDataset())).toEqual([]);
    const { gone, dataset } = withoutAClaim();
    const day = parseDay("2022-02-01");
    if (day === null) throw new Error("no day");
    const removed = [{ id: gone, removed: day, reason: { en: "Entered twice" }, replacedBy: null }];
    expect(await vanishedIds(frozen("1.0.0"), { ...dataset, removed })).toEqual([]);
  });

  it("are not asked of a site without frozen versions, or of one that cannot be read", async () => {
    const { dataset } = withoutAClaim();
    expect(await vanishedIds(frozen(), dataset)).toEqual([]);
    await mkdir(join(site, "1.0.0"), { recursive: true });
    expect(await vanishedIds(frozen("1.0.0"), dataset)).toEqual([]);
  });
});

it("of what is gone an error says all, what to do, and what to do where nobody was given the version", () => {
  const gone = (version: string, ids: readonly string[]) => ({
    ...{ version, folder: resolve("dist", "v", version), table: "claims" as const, ids },
  });
  const ids = Array.from({ length: 12 }, (_, at) => `cl-${at}`);
  expect(vanishedError([gone("1.0.0", ["cl-a"]), gone("1.1.0", ids)]).message).toBe(
    "claims: version 1.0.0 has published cl-a, which these data do not have.\n" +
      "claims: version 1.1.0 has published cl-0, cl-1, cl-2, cl-3, cl-4, cl-5, cl-6, cl-7, cl-8, cl-9 and 2 more, which these data do not have.\n" +
      "Links to such records would lead nowhere, so nothing is built: put each row back, or its id with the reason into removed.csv; " +
      "or, if nobody has been given those versions, delete dist/v/1.0.0 and dist/v/1.1.0.",
  );
});
