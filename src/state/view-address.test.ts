import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "#dataset/vocabulary.ts";
import type { Site } from "#site/site.ts";
import { DEFAULT_VIEW } from "#state/view.ts";
import { readViewAddress, type Standpoint, writeViewAddress } from "#state/view-address.ts";

const site: Site = { root: "https://host/q/", languages: LANGUAGES };
const language = fc.constantFrom(...LANGUAGES);
const path = fc.constantFrom("/q/", "/q/index.html", "/q/ru/", "/q/kk/", "/q/ru/index.html");

function standpoint(pathname: string, rest: Partial<Standpoint> = {}): Standpoint {
  return { site, pathname, spoken: "en", staysOnPath: false, unknown: [], ...rest };
}

function read(address: string) {
  const { pathname, search } = new URL(address, site.root);
  return readViewAddress(site, { pathname, search });
}

describe("the language of an address", () => {
  it("comes back from every address that is written, on any page, in a frame and outside", () => {
    fc.assert(
      fc.property(fc.tuple(language, language), path, fc.boolean(), ([lang, spoken], pathname, staysOnPath) => {
        const view = { ...DEFAULT_VIEW, lang, place: ["almaty"] };
        const address = writeViewAddress(view, standpoint(pathname, { spoken, staysOnPath }));
        expect(read(address).view).toEqual(view);
        expect(read(address).invalid).toEqual([]);
      }),
    );
  });

  it("is that of the page, unless the query names another", () => {
    expect(read("/q/").view.lang).toBe("en");
    expect(read("/q/?lang=ru").view.lang).toBe("ru");
    expect(read("/q/ru/").view.lang).toBe("ru");
    expect(read("/q/ru/?lang=kk").view.lang).toBe("kk");
    expect(read("/q/ru/?lang=en").view.lang).toBe("en");
  });

  it("goes to the page of a language that is chosen, with the same query and without `lang`", () => {
    const chosen = { ...DEFAULT_VIEW, lang: "kk" as const, q: "a" };
    expect(writeViewAddress(chosen, standpoint("/q/ru/", { spoken: "ru" }))).toBe("/q/kk/?q=a");
    expect(writeViewAddress(chosen, standpoint("/q/", { spoken: "ru" }))).toBe("/q/kk/?q=a");
    expect(writeViewAddress({ ...chosen, lang: "en" }, standpoint("/q/kk/", { spoken: "kk" }))).toBe("/q/?q=a");
  });

  it("stays as a link asked for it while other things change", () => {
    const view = { ...DEFAULT_VIEW, lang: "ru" as const, q: "a" };
    expect(writeViewAddress(view, standpoint("/q/", { spoken: "ru" }))).toBe("/q/?lang=ru&q=a");
    expect(writeViewAddress(view, standpoint("/q/ru/index.html", { spoken: "ru" }))).toBe("/q/ru/index.html?q=a");
  });

  it("is written as `lang` in a frame, where the path stays, and left out where the page speaks it anyway", () => {
    const framed = { staysOnPath: true, spoken: "en" as const };
    expect(writeViewAddress({ ...DEFAULT_VIEW, lang: "ru" }, standpoint("/q/", framed))).toBe("/q/?lang=ru");
    expect(writeViewAddress({ ...DEFAULT_VIEW, lang: "ru" }, standpoint("/q/ru/", framed))).toBe("/q/ru/");
  });

  it("is that of the page where the site has no page of the language asked for, and the address is called wrong", () => {
    const small: Site = { ...site, languages: ["en", "ru"] };
    const { view, invalid } = readViewAddress(small, { pathname: "/q/ru/", search: "?lang=kk" });
    expect(view.lang).toBe("ru");
    expect(invalid).toEqual(["lang"]);
  });
});
