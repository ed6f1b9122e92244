import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { INKS } from "#cli/palette.fixture.ts";
import { CLAIMANT_KINDS } from "#dataset/vocabulary.ts";

const css = readFileSync(new URL("./claimant-ink.module.css", import.meta.url), "utf8");
const inks = new Map([...css.matchAll(/\.(\w+) \{\s*color: var\(--([\w-]+)\)/g)].map(([, kind, ink]) => [kind, ink]));

it("has an ink for every kind of claimant, each its own", () => {
  expect([...inks.keys()].sort()).toEqual([...CLAIMANT_KINDS].sort());
  expect([...inks.values()].sort()).toEqual([...INKS.keys()].sort());
});
