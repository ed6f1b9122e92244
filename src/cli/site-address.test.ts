import { expect, it } from "vitest";
import { siteAddress } from "#cli/site-address.ts";

it("is a folder, and unknown where nobody names it", () => {
  expect(siteAddress("https://news.example/qantar")).toBe("https://news.example/qantar/");
  expect(siteAddress("http://localhost:4173/")).toBe("http://localhost:4173/");
  expect(siteAddress(undefined)).toBe(null);
  expect(siteAddress("")).toBe(null);
});

it.each([
  "news.example",
  "ftp://news.example/",
  "javascript:alert(1)",
  "https://a.example/?q=1",
  "https://me@a.example/",
])("is refused with a plain message when it is %s", (given) => {
  expect(() => siteAddress(given)).toThrow(/SITE_URL has to be/);
});
