import { describe, expect, it } from "vitest";
import { headersOf, kindOf } from "#cli/response-headers.mjs";
import { headersFile } from "#cli/servers/headers-file.ts";

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
