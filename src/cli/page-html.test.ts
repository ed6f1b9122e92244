import { describe, expect, it } from "vitest";
import { pageHtml, pageLanguages, STILL_ROOT } from "#cli/page-html.ts";
import { sampleDataset } from "#dataset/sample-package.ts";

const { meta } = sampleDataset();
const named = { ...meta, title: { en: 'A & "B" <i>', ru: "А и Б" }, languages: ["en", "ru"] as const };
const template = [
  '<!-- policy --><html lang="en" data-root="./" data-languages="{{languages}}" data-files="{{files}}">',
  '<title>{{title}}</title><link href="./icon.svg"><!-- links --><!-- still --><script src="./assets/main.js"></script>',
].join("\n");
const drawn = {
  fonts: ["assets/x.woff2"],
  policy: "default-src 'none'",
  data: [["dataset.json", { bytes: 7, sha256: "0a" }]] as const,
  build: "b1",
  styles: ["assets/x.css"],
  still: `<a href="${STILL_ROOT}ru/?a={{b}}">`,
};
const head = ['<link href="./ru/" title="{{a}}">'];
const page = (language: "en" | "ru") =>
  pageHtml(template, { meta: named, language, head, scripts: ["assets/x.js"], ...drawn });

describe("a page", () => {
  it("names its language, the languages of its siblings, its files of data and its title, whatever signs are in it", () => {
    expect(page("en")).toContain(
      '<html lang="en" data-root="./" data-languages="en ru" data-files="dataset.json 7 0a">',
    );
    expect(page("en")).toContain('<title>A &amp; "B" &lt;i>'.replaceAll('"', "&quot;"));
    expect(page("ru")).toContain(
      '<html lang="ru" data-root="../" data-languages="en ru" data-files="dataset.json 7 0a">',
    );
    expect(page("ru")).toContain("<title>А и Б");
  });

  it("says its own policy for content, and none while it is developed", () => {
    expect(page("ru")).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'" />`);
    const bare = pageHtml(template, { meta, language: "en", head, scripts: [], ...drawn, policy: null });
    expect(bare).not.toContain("Content-Security-Policy");
  });

  it("is first painted when all that the build drew is there, so that nothing moves as the rest comes", () => {
    expect(page("en")).toContain('<link rel="expect" href="#record" blocking="render" />');
  });

  it("finds every file of the site from its own folder", () => {
    const addresses = (html: string) =>
      [...html.matchAll(/(?:src|href)="([^"#][^"]*)"/g)].map(([, address]) => address);
    expect(addresses(page("en"))).toEqual([
      "./icon.svg",
      "./assets/x.woff2",
      "./assets/x.css",
      "./assets/x.js",
      "./ru/",
      "./ru/?a={{b}}",
      "./assets/main.js",
    ]);
    const at = (language: "en" | "ru", from: string) =>
      addresses(page(language)).map((address) => new URL(address ?? "", from).href);
    const [english, russian] = [at("en", "https://host/q/"), at("ru", "https://host/q/ru/")];
    expect(russian).toEqual(english);
    expect(russian[4]).toBe("https://host/q/ru/");
  });

  it("is not made with a placeholder left in it", () => {
    expect(() => pageHtml("{{colour}}", { meta, language: "en", head, scripts: [], ...drawn })).toThrow("{{colour}}");
  });
});

it("there is a page for each language of the dataset, and for English in any case", () => {
  expect(pageLanguages({ ...meta, languages: ["kk"] })).toEqual(["en", "kk"]);
});
