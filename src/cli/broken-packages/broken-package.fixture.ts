import { type SamplePackage, samplePackage } from "#dataset/sample-package.ts";
import type { TableName } from "#dataset/table-name.ts";

/** The files of a dataset by their paths. */
export type Files = Map<string, string | Uint8Array>;

/** A way to break the files of the sample dataset. */
export type Breakage = (files: Files) => void;

/** Broken datasets by what is wrong with them: how the sample becomes one, then every line that `validate` prints of it. */
export type BrokenPackages = Readonly<Record<string, readonly [Breakage, ...string[]]>>;

/** Other cells in one row of a table, counted as in the file: the first record is row 2. */
export function row(table: TableName, number: number, cells: Record<string, string>): Breakage {
  return rewritten((tables) => Object.assign(tables[table][number - 2] ?? {}, cells));
}

/** One row more. */
export function added(table: TableName, cells: Record<string, string>): Breakage {
  return rewritten((tables) => tables[table].push(cells));
}

/** Another value in the descriptor, which may be undefined; the entries of a list are counted from 0. */
export function descriptor(path: string, value: unknown): Breakage {
  return file("datapackage.json", (text) => {
    const json = JSON.parse(text);
    const keys = path.split(".");
    const last = keys.pop() ?? "";
    keys.reduce((at, key) => at[key], json)[last] = value;
    return JSON.stringify(json);
  });
}

/** Another text, or other bytes, in one file. */
export function file(path: string, change: (text: string) => string | Uint8Array): Breakage {
  return (files) => void files.set(path, change(String(files.get(path))));
}

/** Two breakages of different files. */
export function both(one: Breakage, other: Breakage): Breakage {
  return (files) => {
    one(files);
    other(files);
  };
}

function rewritten(change: (tables: SamplePackage["tables"]) => void): Breakage {
  return (files) => {
    for (const [path, text] of samplePackage(({ tables }) => change(tables))) files.set(path, text);
  };
}
