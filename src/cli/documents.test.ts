import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

const inside = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => join(folder, path));
const DOCUMENTS = [...readdirSync("."), ...inside("data"), ...inside("src")].filter(
  (path) => path.endsWith(".md") && !path.includes("node_modules"),
);
const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));

/** The name under which a heading can be linked to. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, "")
    .trim()
    .replaceAll(" ", "-");

const anchorsOf = (path: string) =>
  [...readFileSync(path, "utf8").matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => anchorOf(heading));

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = ""]) => found);

describe.each(DOCUMENTS)("%s names only what is there", (document) => {
  const text = readFileSync(document, "utf8");

  it("its links lead to files and headings", () => {
    const links = all(text, /\]\((?!https?:)([^)\s]+)\)/g);
    const broken = links.filter((link) => {
      const [path = "", anchor] = link.split("#");
      const file = path === "" ? document : join(dirname(document), path);
      return !existsSync(file) || (anchor !== undefined && !anchorsOf(file).includes(anchor));
    });
    expect(broken).toEqual([]);
  });

  it("its commands are those of package.json", () => {
    const named = all(text, /\bnpm run (?:--silent )?([\w:]+)/g);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it("its paths into the code are those of files and folders", () => {
    const paths = all(text, /`((?:src|e2e|public|\.ci)\/[\w./-]*)`/g);
    expect(paths.filter((path) => !existsSync(path) && !existsSync(join(dirname(document), path)))).toEqual([]);
  });
});
