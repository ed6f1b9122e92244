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

/** What an entry looks like, by the key of the list or of the text that it stands in. */
const SHAPES: Readonly<Record<string, string>> = {
  metrics: '{"id": "detained", "label": {"en": "Detained"}, "unit": null, "chart": "steps"}',
  populations: '{"id": "security_forces", "label": {"en": "Security forces"}}',
  families:
    '{"id": "unrest", "label": {"en": "Unrest"}, "color": {"light": "#a73d2c", "dark": "#c57267"}, "categories": […]}',
  categories: '{"id": "surveillance", "label": {"en": "Surveillance"}}',
  words: '{"id": "dozens", "label": {"en": "dozens"}}',
  label: '{"en": "…"}, with a text for each language',
  unit: '{"en": "days"}, with the noun in each language, or null where people are counted',
  color: '{"light": "#a73d2c", "dark": "#c57267"}',
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

/** The same where it is known what the part is: with its shape. It depends on the place, which is not known before all is read. */
export function plainlyAt({ message, expected, path }: v.BaseIssue<unknown>): string {
  const isEntry = path?.at(-1)?.type === "array";
  const key = String(path?.at(isEntry ? -2 : -1)?.key);
  const shape = expected === "Object" && Object.hasOwn(SHAPES, key) ? SHAPES[key] : undefined;
  return shape === undefined ? message : `is not what should stand here; write ${shape}`;
}
