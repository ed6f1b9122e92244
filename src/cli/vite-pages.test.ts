import { mkdir, readFile, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { build, createServer } from "vite";
import { expect, it, vi } from "vitest";
import { withSampleFolder } from "#cli/sample-folder.ts";
import { pagesPlugin } from "#cli/vite-pages.ts";

const TEMPLATE = `<html lang="en" data-root="./"><title>{{title}}</title><!-- links --><script type="module" src="/main.js"></script>`;

async function siteAt(root: string, folder: string) {
  for (const layer of ["i18n", "app"]) await mkdir(join(root, layer), { recursive: true });
  await writeFile(join(root, "index.html"), TEMPLATE);
  await writeFile(join(root, "main.js"), `console.log(() => import("./app/open-dashboard.ts"));`);
  await writeFile(
    join(root, "app", "open-dashboard.ts"),
    `import "./look.css"; console.log(() => import("../i18n/en.json"), () => import("../i18n/ru.json"));`,
  );
  await writeFile(join(root, "app", "look.css"), "p { color: red }");
  for (const language of ["en", "ru"]) await writeFile(join(root, "i18n", `${language}.json`), `{"id":"${language}"}`);
  return { root, base: "./", configFile: false, logLevel: "silent", plugins: pagesPlugin({ dir: folder }) } as const;
}

/** What links of one kind lead to, such as `rel="stylesheet"`. */
const linked = (html: string, kind: string) =>
  [...html.matchAll(/<link [^>]*>/g)].flatMap(([link]) =>
    link.includes(kind) ? /href="([^"]+)"/.exec(link)?.[1] : [],
  );

it("a build writes a page for each language of the dataset and no other, with its look, and with what takes over and its own catalogue for later", {
  timeout: 60_000,
}, async () => {
  await withSampleFolder(async (folder, site) => {
    const config = await siteAt(site, folder);
    await build({ ...config, plugins: [...config.plugins] });
    const page = (path: string) => readFile(join(config.root, "dist", path), "utf8");
    const [english, russian] = await Promise.all([page("index.html"), page("ru/index.html")]);
    const later = (root: string, language: string) =>
      ["open-dashboard", language].map((file) => expect.stringContaining(`${root}assets/${file}-`));
    expect(linked(english, "data-ahead").slice(-2)).toEqual(later("./", "en"));
    expect(linked(russian, "data-ahead").slice(-2)).toEqual(later("../", "ru"));
    expect(linked(english, 'rel="stylesheet"')).toEqual([expect.stringContaining("./assets/open-dashboard-")]);
    expect(english.match(/<script[^>]*src=/g)).toHaveLength(1);
    expect(russian).toMatch(/<script[^>]*src="\.\.\/assets\//);
    await expect(page("kk/index.html")).rejects.toThrow();
  });
});

it("a build that is refused for who may frame it says so alone, and leaves the site that is there", {
  timeout: 60_000,
}, async () => {
  await withSampleFolder(async (folder, site) => {
    const config = await siteAt(site, folder);
    const page = join(config.root, "dist", "index.html");
    await mkdir(join(config.root, "dist"));
    await writeFile(page, "as it was");
    vi.stubEnv("QANTAR_FRAMED_BY", "news.example;x");
    await expect(build({ ...config, plugins: [...config.plugins] })).rejects.toMatchObject({
      stack: expect.stringMatching(/^Error: QANTAR_FRAMED_BY has to list .* is none\.$/),
    });
    expect(await readFile(page, "utf8")).toBe("as it was");
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
