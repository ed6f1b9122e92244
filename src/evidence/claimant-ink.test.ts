import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CLAIMANT_KINDS } from "#dataset/vocabulary.ts";

const css = readFileSync(new URL("./claimant-ink.module.css", import.meta.url), "utf8");
const inks = new Map([...css.matchAll(/\.(\w+) \{\s*color: (#[0-9a-f]{6})/g)].map(([, kind, hex]) => [kind, hex]));

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const level = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return level <= 0.04045 ? level / 12.92 : ((level + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe("claimant ink", () => {
  it("has a colour for every kind of claimant, each its own", () => {
    expect([...inks.keys()].sort()).toEqual([...CLAIMANT_KINDS].sort());
    expect(new Set(inks.values()).size).toBe(CLAIMANT_KINDS.length);
  });

  it.each(["#ffffff", "#faf9f6", "#fbf1ee"])("can be read as small text on %s", (paper) => {
    for (const ink of inks.values()) expect(contrast(ink ?? paper, paper)).toBeGreaterThan(4.5);
  });
});
