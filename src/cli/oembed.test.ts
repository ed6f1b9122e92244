import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { DEFAULT_FOLDER } from "#cli/dataset-folder.ts";
import { oembedAnswer } from "#cli/oembed.ts";
import { sourceIn } from "#cli/read-source.ts";
import { sampleDataset } from "#dataset/sample-package.ts";
import { LANGUAGES } from "#dataset/vocabulary.ts";
import { headlineClaims } from "#exports/headline-claims.ts";
import { lookupOf } from "#model/lookup.ts";

const SITE = "https://news.example/q/";
const source = { ...(await sourceIn(DEFAULT_FOLDER)), site: SITE };
/** What is told first, whatever the latest text made of it. */
const FIRST = headlineClaims(lookupOf(source.dataset)).find(({ value }) => value !== null)?.value ?? Number.NaN;

const absolute = v.pipe(v.string(), v.startsWith(SITE));
const whole = v.pipe(v.number(), v.integer(), v.minValue(1));

/** What oEmbed 1.0 asks of a rich answer, and what we add of what it allows; nothing else. */
const RICH = v.strictObject({
  version: v.literal("1.0"),
  type: v.literal("rich"),
  title: v.string(),
  author_name: v.string(),
  provider_name: v.literal("Qantar"),
  provider_url: absolute,
  cache_age: whole,
  html: v.string(),
  width: whole,
  height: whole,
  thumbnail_url: absolute,
  thumbnail_width: whole,
  thumbnail_height: whole,
});

/** What WordPress leaves of an answer from a provider that it does not know: links, quotations and frames, a few attributes each. */
function throughWordPress(html: string): string | false {
  const allowed: Record<string, readonly string[]> = {
    a: ["href"],
    blockquote: [],
    iframe: ["src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"],
  };
  const cleaned = html.replace(/<(\/?)(\w+)(?:\s+[\w-]+="[^"]*")*\s*\/?>/g, (tag, end, name) => {
    const keys = allowed[name];
    if (keys === undefined) return "";
    const kept = [...tag.matchAll(/\s+([\w-]+)="[^"]*"/g)].filter(([, key = ""]) => keys.includes(key));
    return `<${end}${name}${kept.map(([attribute]) => attribute).join("")}>`;
  });
  const [, quotation = "", frame] = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(cleaned) ?? [];
  if (frame === undefined) return false;
  return `${quotation}${frame.replace("<iframe", '<iframe sandbox="allow-scripts" style="visibility: hidden"')}`;
}

const plain = (html: string) => html.replace(/<[^>]*>/g, "");

describe.each(LANGUAGES)("the oEmbed answer of the page in %s", (language) => {
  const answer = JSON.parse(oembedAnswer(source, language));

  it("is what oEmbed 1.0 asks of a rich one", () => {
    expect(() => v.parse(RICH, answer)).not.toThrow();
  });

  it("has a frame of its own language and size", () => {
    const lang = language === "en" ? "" : `?lang=${language}`;
    expect(answer.html).toContain(
      `<iframe src="${SITE}embed.html${lang}" width="${answer.width}" height="${answer.height}"`,
    );
    expect(answer.html).toContain(`title="${answer.title}"`);
  });

  it("can be read through the filter of WordPress, which hides the frame: who says what, one sentence after the other", () => {
    const filtered = throughWordPress(answer.html);
    expect(filtered).toContain(`<iframe sandbox="allow-scripts"`);
    const [quotation = ""] = /<blockquote>.*<\/blockquote>/s.exec(filtered || "") ?? [];
    expect(plain(quotation)).toMatch(new RegExp(`^${answer.title}\\. .*\\b${FIRST}\\b.*; .*\\d.*\\.$`));
    expect(quotation).toContain(`<a href="${SITE}`);
  });
});

it("without a known address it keeps the quotation, and has no frame that would point into the host's site", () => {
  const answer = JSON.parse(oembedAnswer({ ...source, site: null }, "en"));
  expect(answer.html).toMatch(new RegExp(`^<blockquote>.*\\b${FIRST}\\b.*</blockquote>$`, "s"));
  expect(answer).toMatchObject({ version: "1.0", type: "rich" });
  expect(answer).not.toHaveProperty("thumbnail_url");
});

it("of data without claims it quotes title and subtitle, and nothing of claims", () => {
  const dataset = sampleDataset(({ tables }) => {
    tables.claims = [];
    tables.citations = tables.citations.filter(({ claim }) => !claim);
    tables.uncited = [];
    tables.removed = [];
  });
  const { html } = JSON.parse(oembedAnswer({ dataset, files: new Map(), site: null }, "en"));
  expect(html).toBe("<blockquote>Sample: what each source reported. A small dataset</blockquote>");
});
