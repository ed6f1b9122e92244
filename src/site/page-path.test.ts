import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "#dataset/vocabulary.ts";
import { languageAt, pageAddress } from "#site/page-path.ts";
import type { Site } from "#site/site.ts";

const folder = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
const anySite: fc.Arbitrary<Site> = fc
  .array(fc.oneof(folder, fc.constantFrom("ru", "kk", "en")), { maxLength: 3 })
  .map((folders) => ({ root: ["https://host", ...folders, ""].join("/"), languages: LANGUAGES }));

describe("the page of a language", () => {
  it("is told by its path, whatever folder the site lies in", () => {
    fc.assert(
      fc.property(anySite, fc.constantFrom(...LANGUAGES), (site, language) => {
        const { pathname } = new URL(pageAddress(site, language));
        expect(languageAt(site, pathname)).toBe(language);
        expect(languageAt(site, `${pathname}index.html`)).toBe(language);
      }),
    );
  });

  it("is English wherever the site has no page of that language", () => {
    const site: Site = { root: "https://host/q/", languages: ["en", "ru"] };
    expect(languageAt(site, "/q/kk/")).toBe("en");
    expect(languageAt(site, "/ru/")).toBe("en");
    expect(languageAt(site, "/q/ru")).toBe("ru");
  });
});
