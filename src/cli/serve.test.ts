import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { compressSite } from "#cli/compress-site.ts";
import { headersOf, kindOf, mediaTypeOf } from "#cli/response-headers.mjs";
import { withSampleFolder } from "#cli/sample-folder.ts";
import { siteListener } from "#cli/serve.mjs";

const TEXT = "words ".repeat(500);
const FILES = ["index.html", "ru/index.html", "ru/embed.html", "assets/a-1.js", "data/claims.csv", "data/LICENSE"];

type Ask = (path: string) => Promise<Response>;

async function withServer(use: (ask: Ask, site: string) => Promise<void>): Promise<void> {
  await withSampleFolder(async (_folder, site) => {
    for (const folder of ["ru", "assets", "data"]) await mkdir(join(site, folder));
    for (const file of FILES) await writeFile(join(site, file), TEXT);
    await compressSite(site);
    const server = createServer(siteListener(site, "https://news.example"));
    await once(server.listen(0, "127.0.0.1"), "listening");
    const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      const ask: Ask = (path) => fetch(root + path, { redirect: "manual", headers: { "Accept-Encoding": "gzip, br" } });
      await use(ask, site);
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

it("what is built anew while it serves is sent as it is now, and what is gone then is a 404", async () => {
  await withServer(async (ask, site) => {
    await (await ask("/")).text();
    await writeFile(join(site, "index.html"), "anew");
    await rm(join(site, "index.html.br"));
    await rm(join(site, "index.html.gz"));
    await rm(join(site, "ru"), { recursive: true });
    await writeFile(join(site, "new.txt"), "new");
    expect(await (await ask("/")).text()).toBe("anew");
    expect((await ask("/ru/")).status).toBe(404);
    expect(await (await ask("/new.txt")).text()).toBe("new");
  });
});

it("who may frame a page is refused in one line where it is no list of origins", async () => {
  await withSampleFolder(async (_folder, cwd) => {
    await mkdir(join(cwd, "dist"));
    await writeFile(join(cwd, "dist", "index.html"), TEXT);
    const env = { ...process.env, QANTAR_FRAMED_BY: "news.example;x" };
    const serve = () => execFileSync(process.execPath, [resolve("src/cli/serve.mjs")], { cwd, env, stdio: "pipe" });
    expect(serve).toThrow(/^[^\n]+\nQANTAR_FRAMED_BY has to list [^\n]+\n$/);
  });
});
