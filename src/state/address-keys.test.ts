import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { DEFAULT_VIEW } from "#state/view.ts";

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
const named = (text: string) => [...text.matchAll(/`(\w+)`/g)].map(([, name = ""]) => name);

const KEYS = Object.keys(DEFAULT_VIEW).sort();
const GUIDE = read("EMBEDDING.md");

test("EMBEDDING.md explains each key of the address, and none that there is not", () => {
  const [, table = ""] = /## Keys of the address\n([\s\S]*?)(?=\n## |$)/.exec(GUIDE) ?? [];
  const rows = [...table.matchAll(/^\| (`[^|]*)\|/gm)].flatMap(([, first = ""]) => named(first));
  expect(rows.sort()).toEqual(KEYS);
});

test("each key is an attribute of <qantar-map>, but for those of which EMBEDDING.md says so", () => {
  const [, list = ""] = /KEYS =\s*"([a-z,]+)"\.split/.exec(read("public/embed.js")) ?? [];
  const [, without = ""] =
    /is an attribute that can be changed, but for ([^.]*?), which go into the address/.exec(GUIDE) ?? [];
  expect(named(without)).not.toEqual([]);
  expect([...list.split(","), ...named(without)].sort()).toEqual(KEYS);
});
