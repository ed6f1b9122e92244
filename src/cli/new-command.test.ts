import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { validateFolder, verifyFolder } from "#cli/data-commands.ts";
import { newFolder } from "#cli/new-command.ts";

it("what a newsroom starts from has no problem, and every figure and paragraph of it is proven", async () => {
  const folder = join(await mkdtemp(join(tmpdir(), "new-")), "My Story");
  const lines: string[] = [];
  const print = (line: string) => lines.push(line);
  expect(await newFolder(folder, print)).toBe(true);
  expect(await validateFolder(folder, print)).toBe(true);
  expect(lines.at(-1)).toContain("0 errors, 0 warnings");
  expect(await verifyFolder(folder, join(folder, "documents"), print)).toBe(true);
  expect(JSON.parse(await readFile(join(folder, "datapackage.json"), "utf8"))).toMatchObject({ name: "my-story" });
});

it("the guide of what a newsroom starts from says that the time zone goes with the place, with an example", async () => {
  const folder = join(await mkdtemp(join(tmpdir(), "new-")), "story");
  await newFolder(folder, () => {});
  const guide = await readFile(join(folder, "README.md"), "utf8");
  expect(guide).toMatch(/`timeZone` is that of the place[^\n]*`Asia\/Tbilisi`[^\n]*change it with the place/);
});

it("a folder that holds anything is left as it is, and so is a file", async () => {
  const folder = await mkdtemp(join(tmpdir(), "new-"));
  await writeFile(join(folder, "notes.txt"), "mine");
  await expect(newFolder(folder, () => {})).rejects.toThrow("is not empty");
  await expect(newFolder(join(folder, "notes.txt"), () => {})).rejects.toThrow(
    "notes.txt is a file, or would lie in one; name a folder.",
  );
  expect(await readFile(join(folder, "notes.txt"), "utf8")).toBe("mine");
});
