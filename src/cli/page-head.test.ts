import { describe, expect, it } from "vitest";
import { pageHeads } from "#cli/page-head.ts";
import { pageHtml } from "#cli/page-html.ts";
import type { Source } from "#cli/published-data.ts";
import { sampleDataset, samplePackage } from "#dataset/sample-package.ts";

const HOSTILE = `</script><script>alert("x")</script><!-- & 'y'`;

function sourceOf(site: string | null, title = "Sample"): Source {
  const change = (sample: { descriptor: { qantar: { title: Record<string, string> } } }) => {
    sample.descriptor.qantar.title = { en: title, ru: "Образец" };
  };
  return { dataset: sampleDataset(change), files: samplePackage(change), site };
}

const SITE = "https://news.example/q/";
const headOf = (site: string | null, language: "en" | "ru" = "ru", title?: string) =>
  pageHeads(sourceOf(site, title))(language).join("\n");
const jsonLdIn = (html: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? "");
const contentOf = (html: string, key: string) => new RegExp(`="${key}" content="([^"]*)"`).exec(html)?.[1];

describe("the head of a page on a site whose address is known", () => {
  const head = headOf(SITE);

  it("gives the absolute address of the page and of its siblings", () => {
    expect(head).toContain(`<link rel="canonical" href="${SITE}ru/" />`);
    expect(head).toContain(`<link rel="alternate" hreflang="ru" href="${SITE}ru/" />`);
    for (const hreflang of ["en", "x-default"]) {
      expect(head).toContain(`<link rel="alternate" hreflang="${hreflang}" href="${SITE}" />`);
    }
    expect(contentOf(head, "og:url")).toBe(`${SITE}ru/`);
    expect(contentOf(head, "og:image")).toBe(`${SITE}figures/og-ru.png`);
    expect(contentOf(head, "twitter:card")).toBe("summary_large_image");
  });

  it("names the dataset, its files with their hashes at the address that stays, and the claims to tell first", () => {
    const jsonLd = jsonLdIn(head);
    expect(jsonLd).toMatchObject({ "@type": "Dataset", name: "Образец", url: `${SITE}v/1.0.0/` });
    expect(jsonLd.distribution[0]).toMatchObject({
      contentUrl: `${SITE}v/1.0.0/data/publications.csv`,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(jsonLd.hasPart.map((claim: { name: string }) => claim.name)).toEqual([
      expect.stringMatching(/^Минздрав: 164/),
      expect.stringMatching(/^Гостелевидение: .*dozens/),
      expect.stringMatching(/^Гостелевидение: /),
    ]);
  });
});

describe("the head of a page on a site whose address is not known", () => {
  const head = headOf(null);

  it("has relative addresses, and leaves out what has to be absolute", () => {
    expect(head).toContain('<link rel="canonical" href="./ru/" />');
    expect(contentOf(head, "og:title")).toContain("Образец");
    expect(contentOf(head, "twitter:card")).toBe("summary");
    for (const key of ["og:url", "og:image", "twitter:image"]) expect(contentOf(head, key)).toBe(undefined);
  });

  it("leads from the page in its folder to the data", () => {
    const { distribution, hasPart } = jsonLdIn(head);
    expect(distribution[0].contentUrl).toBe("../data/publications.csv");
    expect(hasPart[0].url).toBe("?claim=cl-killed");
  });
});

it.each([SITE, null])("no text of the dataset breaks out of the head (site: %s)", (site) => {
  const head = headOf(site, "en", HOSTILE);
  expect(head.match(/<\/?script/g)).toEqual(["<script", "</script"]);
  expect(jsonLdIn(head).name).toBe(HOSTILE);
  expect(contentOf(head, "og:title")).toContain("&lt;/script>");
});

it("each page tells of its oEmbed answer within the part of it that WordPress reads", () => {
  const { meta } = sampleDataset();
  const html = pageHtml("<head><!-- links --></head>", {
    ...{ meta, language: "ru", head: pageHeads(sourceOf(SITE))("ru") },
    ...{ scripts: [], fonts: [], data: [], build: null, policy: null, styles: [], still: "" },
  });
  const at = html.indexOf(`<link rel="alternate" type="application/json+oembed" href="${SITE}oembed/ru.json"`);
  expect(at).toBeGreaterThan(0);
  expect(Buffer.byteLength(html.slice(0, at))).toBeLessThan(150_000);
});
