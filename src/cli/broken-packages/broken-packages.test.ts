import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { BROKEN_CELLS } from "#cli/broken-packages/broken-cells.fixture.ts";
import { BROKEN_DESCRIPTORS } from "#cli/broken-packages/broken-descriptors.fixture.ts";
import { BROKEN_FILES } from "#cli/broken-packages/broken-files.fixture.ts";
import type { Files } from "#cli/broken-packages/broken-package.fixture.ts";
import { BROKEN_POINTS } from "#cli/broken-packages/broken-points.fixture.ts";
import { BROKEN_ROWS } from "#cli/broken-packages/broken-rows.fixture.ts";
import { validateFolder } from "#cli/data-commands.ts";
import { samplePackage } from "#dataset/sample-package.ts";
import { TABLE_NAMES } from "#dataset/table-name.ts";

const BROKEN = [BROKEN_FILES, BROKEN_DESCRIPTORS, BROKEN_CELLS, BROKEN_ROWS, BROKEN_POINTS].flatMap((part) =>
  Object.entries(part),
);
/** `table:row:field: what is wrong; what to do`, without the row or the field where more than one is meant. */
const LINE = /^[a-z-]+(?::\d+)?(?::[^:]+)?: (?:warning: )?[^:;].*; .+$/;

let parent: string;
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), "qantar-broken-"));
});
afterAll(() => rm(parent, { recursive: true }));

/** What `npm run data -- validate` says of these files: whether they are valid, its lines, and the last one, which sums them up. */
async function validated(files: Files) {
  const folder = await mkdtemp(join(parent, "dataset-"));
  for (const [path, content] of files) await writeFile(join(folder, path), content);
  const lines: string[] = [];
  const valid = await validateFolder(folder, (line) => lines.push(line));
  return { valid, lines: lines.slice(0, -1), sum: lines.at(-1) };
}

it.each(BROKEN)("%s is told in plain words", async (_, [breakage, ...says]) => {
  const files: Files = samplePackage();
  breakage(files);
  const { valid, lines, sum } = await validated(files);
  expect(lines).toEqual(says);
  const warnings = says.filter((line) => / warning: /.test(line)).length;
  expect(valid).toBe(warnings === says.length);
  expect(sum).toMatch(new RegExp(`[:;] ${counted(says.length - warnings, "error")}, ${counted(warnings, "warning")}$`));
});

function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

it("the sample that they all are broken from has no problem", async () => {
  expect(await validated(samplePackage())).toMatchObject({ valid: true, lines: [] });
});

it("there are forty of them at least, of every table and of the descriptor", () => {
  expect(new Set(BROKEN.map(([name]) => name)).size).toBe(BROKEN.length);
  expect(BROKEN.length).toBeGreaterThanOrEqual(40);
  const lines = BROKEN.flatMap(([, [, ...says]]) => says);
  expect(new Set(lines.map((line) => line.split(":")[0]))).toEqual(new Set(["datapackage", ...TABLE_NAMES]));
});

it("each says where and what to do", () => {
  for (const [name, [, ...says]] of BROKEN) {
    expect(says, name).not.toEqual([]);
    for (const line of says) expect(line, name).toMatch(LINE);
  }
});
