import { describe, expect, it } from "vitest";
import { headersOf, kindOf } from "#cli/response-headers.mjs";
import { headersFile } from "#cli/servers/headers-file.ts";
import { SERVER_FILES, serverFiles } from "#cli/servers/server-files.ts";
import { sampleDataset } from "#dataset/sample-package.ts";

type Headers = Record<string, string>;

const PATHS = [
  "",
  "index.html",
  "ru/",
  "ru/index.html",
  "ru/embed.html",
  "assets/a-1.js",
  "embed-1.js",
  "data/claims.csv",
];

/** Reads the file as the services do: a path gets the headers of every rule that fits it. */
function sentFor(file: string, path: string): Headers {
  const headers: Headers = {};
  let fits = false;
  for (const line of file.split("\n").filter((one) => one !== "" && !one.startsWith("#"))) {
    const [, name = "", value = ""] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    if (name === "") {
      const pattern = line.replace(/[.]/g, "\\.").replace("*", ".*").replace(/:\w+/g, "[^/]+");
      fits = new RegExp(`^${pattern}$`).test(path);
    } else if (fits) {
      expect(headers, `${path} is given ${name} twice`).not.toHaveProperty(name);
      headers[name] = value;
    }
  }
  return headers;
}

describe("the file for Netlify and Cloudflare Pages", () => {
  for (const root of ["/", "/news/qantar/"]) {
    const file = headersFile({ folders: ["", "ru/"], root, ancestors: "https://news.example" });

    it(`gives every path below ${root} the headers of its kind, each once`, () => {
      for (const site of [root, `${root}v/1.0.0/`]) {
        for (const path of PATHS.map((name) => site + name)) {
          const { common, own } = headersOf(kindOf(path), "https://news.example");
          // What both do of their own accord with a file that no rule names.
          const { "Cache-Control": cache, ...rest } = own;
          expect([path, sentFor(file, path)]).toEqual([path, { ...common, ...(kindOf(path) === "file" ? rest : own) }]);
          expect(cache).toBeDefined();
        }
        const { own } = headersOf("embed", "https://news.example");
        expect(sentFor(file, `${site}ru/embed`)).toMatchObject(own);
      }
    });
  }

  it("keeps within what Cloudflare reads: a hundred rules and two thousand signs a line", () => {
    const lines = headersFile({ folders: ["", "ru/", "kk/"], root: "/", ancestors: "*" }).split("\n");
    expect(lines.filter((line) => line.startsWith("/")).length).toBeLessThanOrEqual(100);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
  });
});

describe("the files for servers", () => {
  const source = { dataset: sampleDataset(), files: new Map() };

  it("all hold every header of every kind, word for word", () => {
    const files = serverFiles({ ...source, site: null }, "https://news.example");
    expect(Object.keys(files)).toEqual([...SERVER_FILES]);
    for (const [name, text] of Object.entries(files)) {
      for (const kind of ["page", "embed", "asset"] as const) {
        const { common, own } = headersOf(kind, "https://news.example");
        for (const value of Object.values({ ...common, ...own })) expect(text, `${name}: ${kind}`).toContain(value);
      }
    }
  });

  it("send a ZIP as one, and no text", () => {
    const files = serverFiles({ ...source, site: null });
    expect(files["nginx.conf.example"]).toContain('"application/zip" zip;');
    expect(files[".htaccess"]).toContain('AddType "application/zip" .zip');
    expect(files["Caddyfile.example"]).toContain('header *.zip Content-Type "application/zip"');
  });

  it("name the host and the path of the site, where its address is known", () => {
    const files = serverFiles({ ...source, site: "https://press.example/a/b/" });
    expect(files["nginx.conf.example"]).toMatch(
      /server_name press\.example;.*location = \/a\/b {.*location \/a\/b\/ {/s,
    );
    expect(files["Caddyfile.example"]).toMatch(/^press\.example {.*redir \/a\/b \/a\/b\/.*handle_path \/a\/b\/\* {/ms);
    expect(files._headers).toContain("\n/a/b/embed.html\n");
    const atRoot = serverFiles({ ...source, site: "https://press.example/" });
    expect(atRoot["nginx.conf.example"]).not.toContain("location =");
    expect(atRoot["Caddyfile.example"]).not.toContain("redir");
  });

  it("have the port of the address where a server looks for it, which in nginx is not beside the host", () => {
    const files = serverFiles({ ...source, site: "https://press.example:8443/a/" });
    expect(files["nginx.conf.example"]).toContain("  listen 8443;\n  server_name press.example;\n");
    expect(files["Caddyfile.example"]).toMatch(/^press\.example:8443 {/m);
    const without = serverFiles({ ...source, site: "https://press.example/a/" });
    expect(without["nginx.conf.example"]).toContain("  listen 80;\n  server_name press.example;\n");
  });

  it("ask Caddy for no certificate where the address is one of plain HTTP", () => {
    const files = serverFiles({ ...source, site: "http://localhost:4614/qantar/" });
    expect(files["Caddyfile.example"]).toMatch(/^http:\/\/localhost:4614 {/m);
  });
});
