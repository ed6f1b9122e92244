import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CODE_KINDS, type EmbedFacts, embedCode } from "#features/share/embed-codes.ts";

const FACTS: EmbedFacts = {
  address: "https://host/q/embed.html?from=2022-01-05&place=almaty",
  page: "https://host/q/?from=2022-01-05&place=almaty",
  title: "January",
  width: null,
  height: 720,
  script: { address: "https://host/q/embed-1.js", integrity: "sha384-abc" },
  figure: {
    lang: "kk",
    shows: "metric",
    page: "https://host/q/?metric=killed",
    width: 800,
    height: 1162,
    address: "https://host/q/figures/killed-en.png",
    alt: "Killed.",
    caption: "Killed. Printed in: A.",
    more: "All figures",
    licence: { said: "Licence: CC-BY-4.0", address: "https://licence/by" },
  },
  more: "Show all",
};

/** Tags and attributes of a code, as a reader of HTML would find them; only what our codes hold. */
function tags(code: string) {
  return [...code.matchAll(/<([a-z-]+)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*>/g)].map(([, name, list = ""]) => ({
    name,
    attributes: Object.fromEntries(
      [...list.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)].map(([, key, value]) => [key ?? "", value ?? ""]),
    ),
  }));
}

const read = (text: string) =>
  text.replaceAll("&quot;", '"').replaceAll("&gt;", ">").replaceAll("&lt;", "<").replaceAll("&amp;", "&");

describe("a code for another page", () => {
  it("names its frame, fetches it late, and allows it the whole screen and the clipboard", () => {
    for (const kind of ["frame", "script"] as const) {
      expect(tags(embedCode(kind, FACTS))[0]).toMatchObject({
        name: "iframe",
        attributes: {
          title: "January",
          loading: "lazy",
          allow: "fullscreen; clipboard-write",
          referrerpolicy: "strict-origin-when-cross-origin",
          width: "100%",
          height: "720",
        },
      });
    }
    expect(tags(embedCode("amp", FACTS))[0]?.attributes).toMatchObject({ title: "January", allow: expect.anything() });
  });

  it("never closes a frame off from what it needs to work", () => {
    const boxes = CODE_KINDS.flatMap((kind) => tags(embedCode(kind, FACTS))).flatMap(
      ({ attributes }) => attributes.sandbox ?? [],
    );
    expect(boxes).toEqual([
      "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads",
    ]);
  });

  it.each([
    { width: null, room: { layout: "fixed-height", height: "720" } },
    { width: 640, room: { layout: "intrinsic", width: "640", height: "720" } },
  ])("is an AMP frame that AMP's rules let pass and that can grow (width: $width)", ({ width, room }) => {
    const [frame, picture, button, ...others] = tags(embedCode("amp", { ...FACTS, width }));
    expect(frame?.name).toBe("amp-iframe");
    expect(frame?.attributes).toMatchObject({ ...room, resizable: "" });
    // A frame in a fixed height takes the width of its column, and AMP calls any other width a mistake.
    if (width === null) expect(frame?.attributes).not.toHaveProperty("width");
    expect(new URL(read(frame?.attributes.src ?? "")).protocol).toBe("https:");
    for (const mistaken of ["style", "loading"]) expect(frame?.attributes).not.toHaveProperty(mistaken);
    expect(picture).toEqual({
      name: "amp-img",
      attributes: {
        ...{ placeholder: "", layout: "fill", "object-fit": "cover", "object-position": "0 0" },
        ...{ src: FACTS.figure.address, alt: FACTS.figure.alt },
      },
    });
    expect(button?.attributes).toEqual({ overflow: "", tabindex: "0", role: "button", "aria-label": FACTS.more });
    expect(others).toEqual([]);
  });

  it("names the script by the edition that it was checked as", () => {
    const [frame, script] = tags(embedCode("script", FACTS));
    expect(frame?.attributes).toHaveProperty("data-qantar");
    expect(script?.attributes).toEqual({
      src: "https://host/q/embed-1.js",
      integrity: "sha384-abc",
      crossorigin: "anonymous",
      async: "",
    });
  });

  it("keeps a width in pixels within its column", () => {
    expect(tags(embedCode("frame", { ...FACTS, width: 640 }))[0]?.attributes).toMatchObject({
      width: "640",
      style: "border:0;max-width:100%",
    });
  });

  it("shows a picture with its words and its sources, which leads to the page that shows what is in it", () => {
    const code = embedCode("figure", FACTS);
    expect(tags(code).map(({ name }) => name)).toEqual(["figure", "a", "img", "figcaption", "a", "a"]);
    expect(tags(code)[2]?.attributes).toMatchObject({ alt: "Killed.", loading: "lazy" });
    expect(code).toContain("Killed. Printed in: A.");
    for (const at of [1, 4]) expect(read(tags(code)[at]?.attributes.href ?? "")).toBe(FACTS.figure.page);
  });

  it("names the terms below a picture in words that lead to them, and says nothing where the data have none", () => {
    const code = embedCode("figure", FACTS);
    expect(code).toContain('<a rel="license" href="https://licence/by">Licence: CC-BY-4.0</a>.</figcaption>');
    const free = embedCode("figure", { ...FACTS, figure: { ...FACTS.figure, licence: null } });
    expect(tags(free).filter(({ name }) => name === "a")).toHaveLength(2);
  });

  it("keeps the room of a picture free until it is there, where its height is known, at any width", () => {
    const image = (height: number | null) =>
      tags(embedCode("figure", { ...FACTS, figure: { ...FACTS.figure, height } }))[2]?.attributes;
    expect(image(3126)).toMatchObject({ width: "800", height: "3126", style: "max-width:100%;height:auto" });
    expect(image(null)).not.toHaveProperty("height");
  });

  it("holds whatever stands in a title or an address as text, and no more tags for it", () => {
    const words = fc.string({ unit: "grapheme" }).map((text) => `${text}"'<b>&amp;</script>`);
    fc.assert(
      fc.property(words, fc.constantFrom(...CODE_KINDS), (text, kind) => {
        const figure = { ...FACTS.figure, alt: text, caption: text };
        const hostile = embedCode(kind, { ...FACTS, title: text, address: `https://host/?q=${text}`, figure });
        expect(tags(hostile).map(({ name }) => name)).toEqual(tags(embedCode(kind, FACTS)).map(({ name }) => name));
        const titles = tags(hostile).flatMap(({ attributes }) => attributes.title ?? []);
        for (const title of titles) expect(read(title)).toBe(text);
      }),
    );
  });
});
