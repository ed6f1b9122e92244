import { mkdir, readFile, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { build, createServer } from "vite";
import { expect, it } from "vitest";
import { withSampleFolder } from "#cli/sample-folder.ts";
import { pagesPlugin } from "#cli/vite-pages.ts";

const TEMPLATE = `<html lang="en" data-root="./"><title>{{title}}</title><!-- links --><script type="module" src="/main.js"></script>`;

async function siteAt(root: string, folder: string) {
  await mkdir(join(root, "i18n"), { recursive: true });
  await writeFile(join(root, "index.html"), TEMPLATE);
  await writeFile(
    join(root, "main.js"),
    `console.log(() => import("./i18n/en.json"), () => import("./i18n/ru.json"));`,
  );
  for (const language of ["en", "ru"]) await writeFile(join(root, "i18n", `${language}.json`), `{"id":"${language}"}`);
  return { root, base: "./", configFile: false, logLevel: "silent", plugins: pagesPlugin({ dir: folder }) } as const;
}

const preloads = (html: string) => [...html.matchAll(/rel="modulepreload"[^>]*href="([^"]+)"/g)].map(([, at]) => at);

it("a build writes a page for each language of the dataset and no other, each preloading its own catalogue only", {
  timeout: 60_000,
}, async () => {
  await withSampleFolder(async (folder, site) => {
    const config = await siteAt(site, folder);
    await build({ ...config, plugins: [...config.plugins] });
    const page = (path: string) => readFile(join(config.root, "dist", path), "utf8");
    expect(preloads(await page("index.html"))).toEqual([expect.stringMatching(/^\.\/assets\/en-/)]);
    expect(preloads(await page("ru/index.html"))).toEqual([expect.stringMatching(/^\.\.\/assets\/ru-/)]);
    expect(await page("ru/index.html")).toMatch(/<script[^>]*src="\.\.\/assets\//);
    await expect(page("kk/index.html")).rejects.toThrow();
  });
});

it("the development server answers at the place of each page, and of no other", { timeout: 60_000 }, async () => {
  await withSampleFolder(async (folder, site) => {
    const config = await siteAt(site, folder);
    const server = await createServer({ ...config, plugins: [...config.plugins], server: { port: 0 }, appType: "mpa" });
    try {
      await server.listen();
      const { port } = server.httpServer!.address() as AddressInfo;
      const ask = async (path: string) => (await fetch(`http://localhost:${port}${path}`)).text();
      expect(await ask("/?clock=known")).toContain('<html lang="en" data-root="./">');
      expect(await ask("/ru/")).toContain('<html lang="ru" data-root="../">');
      expect(await ask("/ru/index.html")).toContain('src="/main.js"');
      expect(await ask("/kk/")).not.toContain("<html");
    } finally {
      await server.close();
    }
  });
});
