import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, it } from "vitest";
import { compressSite } from "#cli/compress-site.ts";
import { headersOf, kindOf, mediaTypeOf } from "#cli/response-headers.mjs";
import { withSampleFolder } from "#cli/sample-folder.ts";
import { siteListener } from "#cli/serve.mjs";

const TEXT = "words ".repeat(500);
const FILES = ["index.html", "ru/index.html", "ru/embed.html", "assets/a-1.js", "data/claims.csv", "data/LICENSE"];

async function withServer(use: (ask: (path: string) => Promise<Response>) => Promise<void>): Promise<void> {
  await withSampleFolder(async (_folder, site) => {
    for (const folder of ["ru", "assets", "data"]) await mkdir(join(site, folder));
    for (const file of FILES) await writeFile(join(site, file), TEXT);
    await compressSite(site);
    const server = createServer(siteListener(site, "https://news.example"));
    await once(server.listen(0, "127.0.0.1"), "listening");
    const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      await use((path) => fetch(root + path, { redirect: "manual", headers: { "Accept-Encoding": "gzip, br" } }));
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
}

it("every file is sent with the headers of its kind, its media type and compressed as it lies there", async () => {
  await withServer(async (ask) => {
    for (const path of ["/", "/?clock=known", "/ru/", ...FILES.map((file) => `/${file}`)]) {
      const { status, headers } = await ask(path);
      const [plain = ""] = path.split("?");
      const { common, own } = headersOf(kindOf(plain), "https://news.example");
      expect([path, status]).toEqual([path, 200]);
      expect(Object.fromEntries(headers)).toMatchObject(
        Object.fromEntries(Object.entries({ ...common, ...own }).map(([name, value]) => [name.toLowerCase(), value])),
      );
      expect(headers.get("content-type")).toBe(mediaTypeOf(plain.endsWith("/") ? `${plain}index.html` : plain));
      expect([path, headers.get("content-encoding")]).toEqual([path, path.endsWith("LICENSE") ? null : "br"]);
    }
  });
});

it("what is not there is a 404 that nobody keeps and that says nothing of pages; a folder leads to its page", async () => {
  await withServer(async (ask) => {
    for (const path of ["/kk/", "/assets/a-2.js", "/embed", "/ru/index", "/assets/", "//", "/%", "/../package.json"]) {
      const { status, headers } = await ask(path);
      expect([path, status]).toEqual([path, 404]);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("access-control-allow-origin")).toBe("*");
      expect(headers.has("cache-control")).toBe(false);
      expect(headers.has("content-security-policy")).toBe(false);
    }
    const folder = await ask("/ru");
    expect([folder.status, folder.headers.get("location")]).toEqual([301, "ru/"]);
  });
});
