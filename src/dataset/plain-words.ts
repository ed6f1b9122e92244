import type * as v from "valibot";

/** Where in a file of JSON a problem is: `qantar.metrics.killed.label`. An entry of a list is called by its name, else by its number from 1 on. */
export function fieldOf({ path }: v.BaseIssue<unknown>): string | null {
  return (
    path?.map(({ key, value, type }) => (type === "array" ? nameOf(value, Number(key)) : String(key))).join(".") ?? null
  );
}

function nameOf(entry: unknown, index: number): string {
  const { id, name } = (entry ?? {}) as { readonly id?: unknown; readonly name?: unknown };
  return [id, name].find((given) => typeof given === "string" && given !== "")?.toString() ?? String(index + 1);
}

const KINDS: Readonly<Record<string, string>> = {
  string: "a text in double quotes",
  number: "a number without quotes",
  boolean: "true or false without quotes",
  array: "a list between [ and ]",
  strict_tuple: "a list between [ and ]",
  object: "entries between { and }",
  loose_object: "entries between { and }",
  strict_object: "entries between { and }",
};

/** Says in plain words what a part of a file of JSON should be, where the shape of the file does not say it better. */
export function plainly({ type, input, expected }: v.BaseIssue<unknown>): string {
  if (input === undefined) return "is missing; add it";
  if (expected === "never") return "is not known here; correct its name or remove it";
  if (type === "picklist" || type === "literal") {
    return `is none of the words that may stand here; write ${String(expected).replace(/[()]/g, "").replaceAll(" | ", " or ")}`;
  }
  return `is not what should stand here; write ${KINDS[type] ?? expected}`;
}
