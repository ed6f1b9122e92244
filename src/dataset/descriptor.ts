import * as v from "valibot";
import { type Day, parseDay } from "#dataset/day.ts";
import type { Localised, Unit } from "#dataset/records.ts";
import { isOptional, TABLE_NAMES } from "#dataset/table-name.ts";
import { LANGUAGES, type Language, PLURAL_FORMS } from "#dataset/vocabulary.ts";

const RELATIVE_PATH = /^(?!.*\.\.)[A-Za-z0-9_][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$/;
const WORD = /^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$/;

const line = v.pipe(v.string("write a text"), v.trim(), v.nonEmpty("is empty; fill it in"), v.maxLength(500));
const word = v.pipe(v.string(), v.regex(WORD, "is not an id; write small letters and digits, such as security_forces"));
const link = v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, "is not a web address; start it with https://"));
const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/, "is not a colour; write six digits, such as #a8741a"));
const language = v.picklist(LANGUAGES, `is not a language that the interface speaks: ${LANGUAGES.join(", ")}`);
const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
const localised = v.pipe(
  v.strictObject(v.entriesFromList(LANGUAGES, v.optional(line))),
  v.transform((texts) => texts as Localised),
);

/** A noun in every form that its language counts with, or one text that serves for them all. */
const formsOf = (language: Language) => {
  const every = (text: string) => Object.fromEntries(PLURAL_FORMS[language].map((form) => [form, text]));
  const forms = v.strictObject(v.entriesFromList(PLURAL_FORMS[language], line));
  return v.lazy((input) => (typeof input === "object" ? forms : v.pipe(line, v.transform(every))));
};
const unit = v.pipe(
  v.strictObject({
    en: v.optional(formsOf("en")),
    ru: v.optional(formsOf("ru")),
    kk: v.optional(formsOf("kk")),
  }),
  v.transform((forms) => forms as Unit),
);

const day = v.pipe(
  v.string(),
  v.check((text) => parseDay(text) !== null, "is not a date that exists; write it as YYYY-MM-DD"),
  v.transform((text) => parseDay(text) as Day),
);

/** A relative path inside the dataset's folder: never a web address, an absolute path or a step out (`..`). */
const path = v.pipe(
  v.string(),
  v.regex(RELATIVE_PATH, "is not allowed; write a path inside the folder, without .. or a web address"),
);

const resource = v.object({
  name: word,
  path,
  schema: v.looseObject({}),
  format: v.literal("csv"),
  encoding: v.picklist(["utf-8", "UTF-8", "utf8"]),
});

const translation = v.pipe(
  v.strictObject({
    language,
    status: v.picklist(["translated, not reviewed", "translated and reviewed"]),
    reviewer: v.nullable(line),
  }),
  v.check(
    ({ status, reviewer }) => (status === "translated and reviewed") === (reviewer !== null),
    "names a reviewer exactly when it is reviewed",
  ),
);

const labelled = { id: word, label: localised };

/** What Frictionless has no word for: all of it stands under the key `qantar`. */
const qantar = v.strictObject({
  languages: v.pipe(v.array(language), v.nonEmpty("name at least one language")),
  title: localised,
  subtitle: localised,
  timeZone: v.pipe(v.string(), v.regex(/^[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*$/, "is not a time zone such as Asia/Almaty")),
  coverage: v.pipe(
    v.strictObject({ from: day, to: day }),
    v.check(({ from, to }) => from <= to, "ends before it starts"),
  ),
  translations: v.optional(v.array(translation), []),
  map: v.strictObject({
    bounds: v.pipe(
      v.strictTuple([longitude, latitude, longitude, latitude]),
      v.check(([west, south, east, north]) => west < east && south < north, "is not west, south, east, north"),
    ),
  }),
  metrics: v.pipe(
    v.array(v.strictObject({ ...labelled, unit: v.nullable(unit), chart: v.picklist(["steps", "points"]) })),
    v.nonEmpty("declare at least one metric"),
  ),
  populations: v.pipe(v.array(v.strictObject(labelled)), v.nonEmpty("declare at least one population")),
  families: v.pipe(
    v.array(
      v.strictObject({
        ...labelled,
        color: v.strictObject({ light: colour, dark: colour }),
        categories: v.pipe(v.array(v.strictObject(labelled)), v.nonEmpty("name at least one category")),
      }),
    ),
    v.nonEmpty("declare at least one family of categories"),
  ),
  words: v.optional(v.array(v.strictObject({ id: line, label: localised })), []),
});

/** The shape of datapackage.json: a Frictionless Data Package v2 with what Qantar adds. Unknown keys are ignored. */
export const DESCRIPTOR = v.object({
  $schema: link,
  name: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:[-._][a-z0-9]+)*$/, "is not a name such as kazakhstan-2022-01")),
  id: v.optional(line),
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, "is not a version such as 1.0.0")),
  title: line,
  description: v.optional(line),
  homepage: v.optional(link),
  licenses: v.pipe(
    v.array(v.object({ name: line, title: line, path: link })),
    v.nonEmpty("name the licence of the data"),
  ),
  contributors: v.array(v.object({ title: line, roles: v.optional(v.array(line), []) })),
  resources: v.pipe(
    v.array(resource),
    v.check(
      (list) =>
        TABLE_NAMES.every((table) => {
          const times = list.filter(({ name }) => name === table).length;
          return times === 1 || (times === 0 && isOptional(table));
        }),
      `names each of these tables once: ${TABLE_NAMES.map((name) => (isOptional(name) ? `${name} (if there is one)` : name)).join(", ")}`,
    ),
  ),
  qantar,
});

/** A descriptor that has the right shape; days are integers. */
export type Descriptor = v.InferOutput<typeof DESCRIPTOR>;
