import { appendFile, readFile, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { build, createServer } from "vite";
import { describe, expect, it, vi } from "vitest";
import { withSampleFolder } from "#cli/sample-folder.ts";
import { datasetPlugin } from "#cli/vite-dataset.ts";
import { cells, sampleDataset } from "#dataset/sample-package.ts";
import { decode } from "#dataset/wire.ts";

async function siteAt(root: string, folder: string) {
  await writeFile(join(root, "index.html"), "<title>Site</title>");
  const plugins = [datasetPlugin({ dir: folder })];
  return { root, configFile: false, logLevel: "silent", plugins } as const;
}

describe("a build of the site", { timeout: 60_000 }, () => {
  it("carries the compiled dataset", async () => {
    await withSampleFolder(async (folder, site) => {
      const config = await siteAt(site, folder);
      await build({ ...config, plugins: [...config.plugins] });
      expect(decode(await readFile(join(config.root, "dist", "data/dataset.json"), "utf8"))).toEqual(sampleDataset());
    });
  });

  it("stops at a broken dataset and lists its problems", async () => {
    await withSampleFolder(
      async (folder, site) => {
        const config = await siteAt(site, folder);
        const building = build({ ...config, plugins: [...config.plugins] });
        await expect(building).rejects.toThrow("claims:2:value: -1 is not possible here; write 0 or more");
      },
      cells("claims", 2, { value: "-1" }),
    );
  });
});

describe("the development server", { timeout: 60_000 }, () => {
  it("does not start where there is no such folder", async () => {
    await withSampleFolder(async (_folder, site) => {
      const config = await siteAt(site, "no/such/folder");
      const starting = createServer({ ...config, plugins: [...config.plugins] });
      await expect(starting).rejects.toThrow("There is no folder no/such/folder, or it cannot be read.");
    });
  });

  it("serves the dataset as it is now, its problems when it is broken, over the page too, and reloads the page on a change", async () => {
    await withSampleFolder(async (folder, site) => {
      const config = await siteAt(site, folder);
      const server = await createServer({ ...config, plugins: [...config.plugins], server: { port: 0 } });
      try {
        await server.listen();
        const { port } = server.httpServer!.address() as AddressInfo;
        const ask = () => fetch(`http://localhost:${port}/data/dataset.json`);
        const sound = await (await ask()).text();
        expect(sound).toMatch(/^\{/);
        expect(decode(sound)).toEqual(sampleDataset());

        const send = vi.spyOn(server.ws, "send");
        await vi.waitUntil(() => Object.keys(server.watcher.getWatched()).includes(folder), { timeout: 10_000 });
        await appendFile(join(folder, "uncited.csv"), "pub-z,1,title\r\n");
        await vi.waitFor(() => expect(send).toHaveBeenCalledWith({ type: "full-reload" }), { timeout: 10_000 });

        const broken = await ask();
        expect(broken.status).toBe(500);
        const problem = "uncited:4:publication: there is no “pub-z” in publications.csv";
        expect(await broken.text()).toContain(problem);
        const shown = { type: "error", err: expect.objectContaining({ message: expect.stringContaining(problem) }) };
        expect(send).toHaveBeenCalledWith(shown);
      } finally {
        await server.close();
      }
    });
  });
});
