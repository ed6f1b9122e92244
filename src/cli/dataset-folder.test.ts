import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it, vi } from "vitest";
import { DEFAULT_FOLDER, folderOf, pathsIn, readDocuments, readFolder } from "#cli/dataset-folder.ts";
import { withSampleFolder } from "#cli/sample-folder.ts";
import { samplePackage } from "#dataset/sample-package.ts";

describe("a folder is read as the texts of its files", () => {
  it("each by its path inside the folder", async () => {
    await withSampleFolder(async (folder) => {
      await mkdir(join(folder, "tables"));
      await writeFile(join(folder, "tables", "more.csv"), "a\n");
      await writeFile(join(folder, "README.md"), "not data");
      const files = await readFolder(folder);
      expect([...files.keys()].sort()).toEqual([...samplePackage().keys(), "tables/more.csv"].sort());
    });
  });

  it("following no link that leads out of it", async () => {
    await withSampleFolder(async (folder) => {
      await symlink("/etc/hosts", join(folder, "hosts.csv"));
      expect((await readFolder(folder)).has("hosts.csv")).toBe(false);
    });
  });

  it("and a folder that is not there is named", async () => {
    await expect(readFolder("no/such/folder")).rejects.toThrow("There is no folder no/such/folder");
  });
});

it("the paths of a folder are those of all its files, and of its folders with a slash behind them", async () => {
  await withSampleFolder(async (folder) => {
    await mkdir(join(folder, "tables", "old.csv"), { recursive: true });
    const paths = await pathsIn(folder);
    expect([...paths].sort()).toEqual([...samplePackage().keys(), "tables/", "tables/old.csv/"].sort());
  });
});

it("a document comes with the hash of its bytes", async () => {
  await withSampleFolder(async (folder) => {
    await writeFile(join(folder, "a.txt"), "abc");
    expect((await readDocuments(folder)).get("a.txt")).toEqual({
      paragraphs: ["abc"],
      sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    });
  });
});

it("a link to a document is one, wherever it leads; one that leads nowhere is none", async () => {
  await withSampleFolder(async (folder) => {
    await writeFile(join(folder, "a.txt"), "abc");
    await symlink(join(folder, "a.txt"), join(folder, "linked.txt"));
    await symlink(join(folder, "gone.txt"), join(folder, "broken.txt"));
    const documents = await readDocuments(folder);
    expect(documents.get("linked.txt")?.paragraphs).toEqual(["abc"]);
    expect(documents.has("broken.txt")).toBe(false);
  });
});

describe("the folder to work on", () => {
  afterEach(() => void vi.unstubAllEnvs());

  it("is the one named, else DATASET, else the shipped one", () => {
    vi.stubEnv("DATASET", "");
    expect(folderOf(undefined)).toBe(DEFAULT_FOLDER);
    vi.stubEnv("DATASET", "other");
    expect(folderOf(undefined)).toBe("other");
    expect(folderOf("named")).toBe("named");
  });
});

it("the paragraphs of a table are its rows, packed or not, and its hash is that of what was packed", async () => {
  await withSampleFolder(async (folder) => {
    const table = 'Date,What,Killed\n2022-01-05,"one\ntwo","1,200"\n';
    await writeFile(join(folder, "t.csv"), table);
    await writeFile(join(folder, "t.csv.gz"), gzipSync(table));
    const documents = await readDocuments(folder);
    expect(documents.get("t.csv.gz")).toEqual(documents.get("t.csv"));
    expect(documents.get("t.csv")?.paragraphs).toEqual(["", "2022-01-05 | one\ntwo | 1,200"]);
  });
});
