import { CspEvaluator } from "csp_evaluator/dist/evaluator.js";
import { Severity } from "csp_evaluator/dist/finding.js";
import { CspParser } from "csp_evaluator/dist/parser.js";
import { describe, expect, it } from "vitest";
import { framedBy, headersOf, type Kind, kindOf, mediaTypeOf, policyOf } from "#cli/response-headers.mjs";

const sent = (kind: Kind) => Object.values(headersOf(kind, "*")).flatMap((headers) => Object.entries(headers));

describe("the headers of a kind of file", () => {
  for (const kind of ["page", "embed", "asset", "file", "missing"] as const) {
    it(`stay as they are written down: ${kind}`, () => {
      expect(sent(kind).map(([name, value]) => `${name}: ${value}`)).toMatchSnapshot();
    });
  }

  it("are told by the path, in every folder of a site and in its frozen copies", () => {
    const kinds: Record<Kind, readonly string[]> = {
      page: ["/", "/index.html", "/ru/", "/q/kk/index.html", "/v/1.0.0/", "/examples/scrollytelling.html"],
      embed: ["/embed.html", "/ru/embed.html", "/q/v/1.0.0/kk/embed.html"],
      asset: ["/assets/index-Bk18UYTk.js", "/q/v/1.0.0/assets/x.woff2", "/embed-1.js"],
      file: ["/embed.js", "/early.js", "/data/claims.csv", "/data/LICENSE", "/figures/og-en.png", "/assets/a/b.js"],
      missing: [],
    };
    for (const [kind, paths] of Object.entries(kinds)) {
      for (const path of paths) expect([path, kindOf(path)]).toEqual([path, kind]);
    }
  });
});

describe("the policy of a page", () => {
  for (const kind of ["page", "embed"] as const) {
    it(`leaves nothing open that an evaluator of policies thinks grave: ${kind}`, () => {
      const grave = (policy: string) =>
        new CspEvaluator(new CspParser(policy).csp)
          .evaluate()
          .filter(({ severity }) => severity <= Severity.HIGH_MAYBE)
          .map(({ directive, description }) => `${directive}: ${description}`);
      expect(grave(policyOf(kind, "*"))).toEqual([]);
      expect(grave(policyOf(kind))).toEqual([]);
      expect(grave(policyOf(kind).replace("script-src 'self'", "script-src 'self' 'unsafe-inline'"))).toHaveLength(1);
    });
  }

  it("names the origin of the site for the embedded page alone, beside 'self', which WebKit grants no closed frame", () => {
    const origin = "https://news.example";
    expect(policyOf("embed", null, origin)).toContain(`; script-src 'self' ${origin}; style-src 'self' ${origin};`);
    expect(policyOf("embed", null, origin)).toContain(`; worker-src 'self' ${origin} data:;`);
    expect(policyOf("embed", null, null)).not.toContain("http");
    expect(policyOf("page", null, origin)).toBe(policyOf("page", null, null));
  });

  it("lets the dashboard be framed by its own site alone, the embedded page by whom the site names", () => {
    const policy = (kind: Kind) => headersOf(kind, "https://news.example").own["Content-Security-Policy"];
    expect(policy("page")).toMatch(/; frame-ancestors 'self'$/);
    expect(policy("embed")).toMatch(/; frame-ancestors https:\/\/news\.example$/);
  });
});

describe("who may frame the embedded page", () => {
  it("is everybody, or who is named", () => {
    expect(framedBy("")).toBe("*");
    const named = "'self' https://news.example https://*.partner.example:8443 http://localhost:* capacitor:";
    expect(framedBy(` ${named.replaceAll(" ", "\n")} `)).toBe(named);
  });

  for (const odd of [
    "news.example",
    "https://a.example;",
    "https://a.example/story",
    "https://a.example,b",
    '"',
    "$x",
  ]) {
    it(`is no list of origins: ${odd}`, () => {
      expect(() => framedBy(`https://b.example ${odd}`)).toThrow(`"${odd}" is none`);
    });
  }
});

it("a media type is told by the end of a name, and says how a text is written", () => {
  expect(mediaTypeOf("/data/claims.csv")).toBe("text/csv; charset=utf-8");
  expect(mediaTypeOf("/data/LICENSE")).toBe("text/plain; charset=utf-8");
  expect(mediaTypeOf("/figures/og-en.png")).toBe("image/png");
  expect(mediaTypeOf("/data/datapackage.zip")).toBe("application/zip");
});
