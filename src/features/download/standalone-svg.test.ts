import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { standaloneSvg } from "#features/download/standalone-svg.ts";

const CSS = `
:root { --ink: light-dark(#111, rgb(1 2 3 / 50%)); --sans: "A Face", serif; --deep: var(--ink); }
@media print { :root { --ink: red } .mark { fill: red } }
.mark, .other { fill: var(--deep) }
.mark:hover { fill: blue }
.group .inner rect { stroke: var(--family-a); font-family: var(--sans) }
.group .absent { fill: green }
.built{color:var(--lightningcss-light,#222)var(--lightningcss-dark,rgb(9 9 9))}
/* .mark { fill: pink } */`;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

const STYLES = { css: CSS, properties: [["--family-a", "light-dark(#a00, #f00)"]] as const };

describe("a drawing that stands alone", () => {
  const drawn = standaloneSvg(
    `<svg xmlns="http://www.w3.org/2000/svg"><g class="mark group" fill="var(--ink)"><g class="inner built" style="fill:var(--family-a)"><rect></rect></g></g></svg>`,
    STYLES,
  );

  it("has the rules that it uses, in light colours, with nothing left to look up", () => {
    expect(drawn).toContain(".mark{fill: #111}");
    expect(drawn).toContain(".group .inner rect{stroke: #a00; font-family: 'A Face', serif}");
    expect(drawn).toContain(".built{color:#222}");
    expect(drawn).toContain('fill="#111"');
    expect(drawn).toContain('style="fill:#a00"');
    expect(drawn).not.toMatch(/var\(|light-dark|dark/);
  });

  it("has no rule that it does not use, nor any for another medium or a pointer", () => {
    expect(drawn).not.toMatch(/other|absent|hover|red|blue|pink/);
  });

  it("leaves every text as it is, even one that looks like a colour", () => {
    const words = "var(--ink) light-dark(a, b)";
    expect(standaloneSvg(`<svg><text>${words}</text></svg>`, STYLES)).toContain(`<text>${words}</text>`);
  });

  it("holds no character that XML cannot hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const clean = text.replace(/[<>&"]/g, "");
        expect(standaloneSvg(`<svg><text>${clean}</text></svg>`, STYLES)).not.toMatch(NOT_XML);
      }),
    );
  });
});
