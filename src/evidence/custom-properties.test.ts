import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const SOURCE = "src";

const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter(
  (path) => !/\.(?:test|fixture)\./.test(path),
);
const textOf = (path: string) => readFileSync(join(SOURCE, path), "utf8");

it("a style sheet uses no custom property that nobody sets: the browser would drop the line without a word", () => {
  const set = new Set(
    files
      .filter((path) => /\.(?:css|tsx?)$/.test(path))
      .flatMap((path) => [...textOf(path).matchAll(/(--[\w-]+)(?:["'`\]]*\s*:|["'`])/g)].map(([, name]) => name)),
  );
  const unset = files
    .filter((path) => path.endsWith(".css"))
    .flatMap((path) => [...textOf(path).matchAll(/var\((--[\w-]+)\)/g)].map(([, name = ""]) => `${path}: ${name}`))
    .filter((line) => !set.has(line.slice(line.indexOf("--"))));
  expect(unset).toEqual([]);
});
