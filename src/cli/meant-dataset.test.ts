import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { meantInstead } from "#cli/meant-dataset.ts";

/** A new folder with empty files at these paths. */
async function folderWith(...paths: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "meant-"));
  for (const path of paths) {
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), "");
  }
  return folder;
}
const command = (folder: string) => `validate ${folder}`;

describe("who names what is no dataset is told what to type", () => {
  it("for each that lies below it, some folders down", async () => {
    const folder = await folderWith("one/datapackage.json", "news/two/datapackage.json", "other/a.csv");
    expect(await meantInstead(folder, command)).toBe(
      [
        `${folder} is no dataset, but some lie below it; type`,
        `  validate ${join(folder, "news/two")}`,
        `  validate ${join(folder, "one")}`,
      ].join("\n"),
    );
  });

  it("for the one that it lies in, a folder of it or a file", async () => {
    const folder = await folderWith("datapackage.json", "claims.csv", "documents/a.txt");
    for (const inside of ["documents", "claims.csv", "datapackage.json"]) {
      expect(await meantInstead(join(folder, inside), command)).toBe(
        `${join(folder, inside)} is no dataset, but it lies in one; type\n  validate ${folder}`,
      );
    }
  });

  it("and of a zip file to unpack it", async () => {
    const folder = await folderWith("own.zip");
    const zip = `${join(folder, "own.zip")} is packed; unpack it, and name the folder that it becomes.`;
    expect(await meantInstead(folder, command)).toBe(`${folder} is no dataset.\n${zip}`);
    expect(await meantInstead(join(folder, "own.zip"), command)).toBe(zip);
  });

  it("but not of one whose folder lies beside it, nor of a folder that bears its name, nor where there is none", async () => {
    const folder = await folderWith("own.zip", "own/datapackage.json");
    expect(await meantInstead(folder, command)).toBe(
      `${folder} is no dataset, but one lies below it; type\n  validate ${join(folder, "own")}`,
    );
    const outer = await folderWith("own.zip/own-v1.0.0/datapackage.json");
    expect(await meantInstead(join(outer, "own.zip"), command)).toMatch(
      /below it; type\n {2}validate \S+own-v1\.0\.0$/,
    );
    expect(await meantInstead(join(outer, "other.zip"), command)).toBeNull();
  });

  it("and only some of very many", async () => {
    const folder = await folderWith(...Array.from({ length: 12 }, (_, at) => `d${at}/datapackage.json`));
    expect((await meantInstead(folder, command))?.split("\n")).toHaveLength(10);
    expect(await meantInstead(folder, command)).toMatch(/\n {2}… and 4 more$/);
  });
});

it("of a dataset, and where none is near, there is nothing to say", async () => {
  const folder = await folderWith("datapackage.json", "a/datapackage.json");
  expect(await meantInstead(folder, command)).toBeNull();
  expect(await meantInstead(await folderWith("a.csv", "node_modules/x/datapackage.json"), command)).toBeNull();
  expect(await meantInstead(join(folder, "no", "where"), command)).toBeNull();
});
