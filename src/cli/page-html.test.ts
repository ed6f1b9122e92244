import { describe, expect, it } from "vitest";
import { pageHtml, pageLanguages } from "#cli/page-html.ts";
import { sampleDataset } from "#dataset/sample-package.ts";

const { meta } = sampleDataset();
const named = { ...meta, title: { en: 'A & "B" <i>', ru: "А и Б" }, languages: ["en", "ru"] as const };
const template = [
  '<html lang="en" data-root="./" data-languages="{{languages}}">',
  '<title>{{title}}</title><link href="./icon.svg"><!-- links --><script src="./assets/main.js"></script>',
].join("\n");
const page = (language: "en" | "ru") => pageHtml(template, { meta: named, language, scripts: ["assets/x.js"] });

describe("a page", () => {
  it("names its language, the languages of its siblings and its title, whatever signs are in it", () => {
    expect(page("en")).toContain('<html lang="en" data-root="./" data-languages="en ru">');
    expect(page("en")).toContain('<title>A &amp; "B" &lt;i>'.replaceAll('"', "&quot;"));
    expect(page("ru")).toContain('<html lang="ru" data-root="../" data-languages="en ru">');
    expect(page("ru")).toContain("<title>А и Б");
  });

  it("finds every file of the site from its own folder", () => {
    const addresses = (html: string) => [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address);
    expect(addresses(page("en"))).toEqual([
      "./icon.svg",
      "./",
      "./",
      "./ru/",
      "./",
      "./assets/x.js",
      "./assets/main.js",
    ]);
    const at = (language: "en" | "ru", from: string) =>
      addresses(page(language)).map((address) => new URL(address ?? "", from).href);
    const [english, russian] = [at("en", "https://host/q/"), at("ru", "https://host/q/ru/")];
    expect(russian.with(1, english[1] ?? "")).toEqual(english);
    expect(russian[1]).toBe("https://host/q/ru/");
  });

  it("asks early for the typefaces of its language", () => {
    const html = pageHtml(template, { meta: named, language: "ru", scripts: [], fonts: ["assets/a.woff2"] });
    expect(html).toContain('<link rel="preload" as="font" type="font/woff2" crossorigin href="../assets/a.woff2" />');
  });

  it("is not made with a placeholder left in it", () => {
    expect(() => pageHtml("{{colour}}", { meta, language: "en", scripts: [] })).toThrow("{{colour}}");
  });
});

it("there is a page for each language of the dataset, and for English in any case", () => {
  expect(pageLanguages({ ...meta, languages: ["kk"] })).toEqual(["en", "kk"]);
});
