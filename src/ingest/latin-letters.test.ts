import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SlugBook, slugOf } from "#ingest/slugs.ts";

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

describe("ids of names in other letters", () => {
  it.each([
    ["Алматы", "almaty"],
    ["Нұр-Сұлтан", "nur-sultan"],
    ["Қызылорда", "qyzylorda"],
    ["Өскемен, Ғабит Мүсірепов атындағы", "oskemen-gabit-musirepov-atyndagy"],
    ["Әуежай һәм Ңұсқа", "auezhay-ham-nusqa"],
    ["Щучинск ещё объявил", "shchuchinsk-eshche-obyavil"],
    ["Йошкар-Ола", "yoshkar-ola"],
    ["Łódź, Ærø", "lodz-aero"],
  ])("%s is called %s", (name, slug) => expect(slugOf(name)).toBe(slug));

  it("ё and е are one letter, composed or not", () => {
    expect(new Set(["Орёл", "Орел", "Орёл".normalize("NFD")].map(slugOf))).toEqual(new Set(["orel"]));
  });

  it("letters of scripts that nobody transliterates are their numbers, and never nothing", () => {
    expect(slugOf("北京")).toBe("u5317u4eac");
    expect(slugOf("上海")).not.toBe(slugOf("北京"));
    expect(slugOf("?!")).toBe("");
  });

  it("a name with any letter or digit gives an id, and the same one whatever else was named before", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (name) => {
        const id = new SlugBook().take(name, "otherwise");
        expect(id).toMatch(ID);
        if (/[\p{L}\p{N}]/u.test(name.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[ъь]/giu, "")))
          expect(id).not.toBe("otherwise");
      }),
    );
  });
});
