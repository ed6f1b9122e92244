import { expect, it } from "vitest";
import { siteOf } from "#site/site.ts";

function page(baseURI: string, dataset: Record<string, string>) {
  return { baseURI, documentElement: { dataset } as unknown as HTMLElement };
}

it("finds the root of the site from each of its pages, and the languages that it has", () => {
  const site = { root: "https://host/q/", languages: ["en", "ru", "kk"] };
  const languages = "en ru kk";
  expect(siteOf(page("https://host/q/?clock=known", { root: "./", languages }))).toEqual(site);
  expect(siteOf(page("https://host/q/index.html", { root: "./", languages }))).toEqual(site);
  expect(siteOf(page("https://host/q/ru/?lang=kk", { root: "../", languages }))).toEqual(site);
});

it("knows no language that the interface does not speak", () => {
  expect(siteOf(page("https://host/", { root: "./", languages: "en de" })).languages).toEqual(["en"]);
});
