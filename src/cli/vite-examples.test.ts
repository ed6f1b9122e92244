import { cp, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "vite";
import { expect, it } from "vitest";
import { DEFAULT_FOLDER } from "#cli/dataset-folder.ts";
import { withSampleFolder } from "#cli/sample-folder.ts";
import { compressedPlugin } from "#cli/vite-compressed.ts";
import { examplesPlugin } from "#cli/vite-examples.ts";

it("a site has the example of a story where its steps fit the dataset, and nothing of it elsewhere", async () => {
  await withSampleFolder(async (folder, root) => {
    await mkdir(join(root, "public"));
    const example = join(root, "public", "examples");
    await cp("public/examples", example, { recursive: true });
    await writeFile(join(root, "index.html"), "<title>A page</title>");
    const filesOf = async (dir: string) => {
      const plugins = [examplesPlugin({ dir }), compressedPlugin()];
      await build({ root, configFile: false, logLevel: "silent", plugins, build: { emptyOutDir: true } });
      return readdir(join(root, "dist"));
    };
    expect(await filesOf(folder)).toEqual(["index.html"]);
    expect(await filesOf(DEFAULT_FOLDER)).toEqual(["examples", "index.html"]);
    await rm(example, { recursive: true });
    expect(await filesOf(DEFAULT_FOLDER)).toEqual(["index.html"]);
  });
});
