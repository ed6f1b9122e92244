import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const SOURCE = new URL("../", import.meta.url);
const FOLDERS = ["evidence/", "features/charts/", "features/figures/", "features/method/", "features/sources/"];

/** The classes that a component takes from its style sheet by name, and that the sheet does not define. */
function missingClasses(component: string, sheetOf: (path: string) => string): string[] {
  const path = /import styles from "#([^"]+)"/.exec(component)?.[1];
  if (path === undefined) return [];
  const defined = new Set([...sheetOf(path).matchAll(/\.([a-z][\w-]*)/gi)].map(([, name]) => name));
  const used = [...component.matchAll(/\bstyles\.(\w+)/g)].map(([, name]) => name ?? "");
  return [...new Set(used)].filter((name) => !defined.has(name));
}

const read = (path: string) => readFileSync(new URL(path, SOURCE), "utf8");
const components = FOLDERS.flatMap((folder) =>
  readdirSync(new URL(folder, SOURCE)).flatMap((name) => (/(?<!test)\.tsx$/.test(name) ? [folder + name] : [])),
);

it.each(components)("%s names only classes that its style sheet has", (path) => {
  expect(missingClasses(read(path), read)).toEqual([]);
});

it("finds a class that does not exist", () => {
  const component = 'import styles from "#evidence/a.module.css"; <p className={styles.here + styles.gone} />';
  expect(missingClasses(component, () => ".here {}")).toEqual(["gone"]);
});
