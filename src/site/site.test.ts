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

it("finds from a page of a frozen copy the site that it was taken from, and from another page none", () => {
  const copy = siteOf(page("https://host/q/v/1.0.0/ru/", { root: "../", languages: "en ru", live: "../../" }));
  expect(copy).toEqual({ root: "https://host/q/v/1.0.0/", languages: ["en", "ru"], live: "https://host/q/" });
  expect(siteOf(page("https://host/q/", { root: "./" }))).not.toHaveProperty("live");
});

it("knows no language that the interface does not speak", () => {
  expect(siteOf(page("https://host/", { root: "./", languages: "en de" })).languages).toEqual(["en"]);
});
