import * as v from "valibot";
import { closedObject } from "#dataset/closed-object.ts";
import { type Day, parseDay } from "#dataset/day.ts";
import { problemOfHidden } from "#dataset/hidden.ts";
import type { Localised, Unit } from "#dataset/records.ts";
import { LANGUAGES, type Language, PLURAL_FORMS } from "#dataset/vocabulary.ts";
import { problemOfAddress } from "#dataset/web-address.ts";

const RELATIVE_PATH = /^(?!.*\.\.)[A-Za-z0-9_][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$/;
const WORD = /^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$/;

const line = v.pipe(
  v.string("is not a text; write one in double quotes"),
  v.trim(),
  v.nonEmpty("is empty; fill it in"),
  v.maxLength(500, ({ input }) => `is ${input.length} characters long; shorten it to 500`),
  v.check(
    (text) => problemOfHidden(text) === null,
    ({ input }) => problemOfHidden(input) ?? "",
  ),
);
const word = v.pipe(v.string(), v.regex(WORD, "is not an id; write small letters and digits, such as security_forces"));
const link = v.pipe(
  v.string(),
  v.check(
    (text) => problemOfAddress(text) === null,
    ({ input }) => problemOfAddress(input) ?? "",
  ),
);
/** Pickers of colours write capitals; here all are compared, and told, in small letters. */
const colour = v.pipe(
  v.string(),
  v.toLowerCase(),
  v.regex(/^#[0-9a-f]{6}$/, "is not a colour; write six digits, such as #a8741a"),
);
const language = v.picklist(LANGUAGES, `is not a language that the page speaks; write one of ${LANGUAGES.join(", ")}`);
const within = (most: number, name: string) => {
  const message = `is not a ${name}; write west, south, east, north, in degrees (here from -${most} to ${most}) and without quotes`;
  return v.pipe(v.number(message), v.minValue(-most, message), v.maxValue(most, message));
};
const longitude = within(180, "longitude");
const latitude = within(90, "latitude");
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
  v.looseObject({}),
  v.check(
    (entries) => Object.keys(entries).length === 0 || LANGUAGES.some((language) => language in entries),
    'names no language; write the noun in each of yours, as {"en": {"one": "house", "other": "houses"}}',
  ),
  closedObject({
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

const TIME = /T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** A day, or a time of RFC 3339 of which the day is kept. */
const dayOrTime = v.pipe(
  v.string(),
  v.transform((text) => parseDay(text.replace(TIME, ""))),
  v.check(
    (read) => read !== null,
    "is not a date that exists; write it as YYYY-MM-DD, or with a time such as 2026-11-28T12:00:00Z",
  ),
  v.transform((read) => read as Day),
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
  closedObject({
    language,
    status: v.picklist(["translated, not reviewed", "translated and reviewed"]),
    reviewer: v.nullable(line),
  }),
  v.check(
    ({ status, reviewer }) => (status === "translated and reviewed") === (reviewer !== null),
    "does not fit its reviewer; name one if the translation is reviewed, else write null",
  ),
);

const labelled = { id: word, label: localised };
/** What is counted, or who: its other names help a search to find it. */
const counted = { ...labelled, alias: v.optional(v.array(line)) };

/** What Frictionless has no word for: all of it stands under the key `qantar`. */
const qantar = closedObject({
  languages: v.pipe(v.array(language), v.nonEmpty("is empty; name one language at least")),
  title: localised,
  subtitle: localised,
  timeZone: v.pipe(
    v.string(),
    v.regex(/^[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*$/, "is not a time zone; write one such as Asia/Almaty"),
  ),
  coverage: v.pipe(
    closedObject({ from: day, to: day }),
    v.check(({ from, to }) => from <= to, "ends before it starts; look at the years, or swap from and to"),
  ),
  translations: v.optional(v.array(translation), []),
  map: closedObject({
    bounds: v.pipe(
      v.custom<unknown>(
        (bounds) => !(Array.isArray(bounds) && bounds.some(Array.isArray)),
        "is a list of corners; write the four numbers west, south, east, north in one list",
      ),
      v.strictTuple([longitude, latitude, longitude, latitude]),
      v.check(
        ([west, south, east, north]) => west < east && south < north,
        "has its sides in another order; write west, south, east, north",
      ),
    ),
  }),
  metrics: v.pipe(
    v.array(closedObject({ ...counted, unit: v.nullable(unit), chart: v.picklist(["steps", "points"]) })),
    v.nonEmpty("is empty; declare one metric at least"),
  ),
  populations: v.pipe(v.array(closedObject(counted)), v.nonEmpty("is empty; declare one population at least")),
  families: v.pipe(
    v.array(
      closedObject({
        ...labelled,
        color: closedObject({ light: colour, dark: colour }),
        categories: v.pipe(v.array(closedObject(labelled)), v.nonEmpty("is empty; name one category at least")),
      }),
    ),
    v.nonEmpty("is empty; declare one family of categories at least"),
  ),
  words: v.optional(v.array(closedObject({ id: line, label: localised })), []),
});

/** The shape of datapackage.json: a Frictionless Data Package v2 with what Qantar adds. Unknown keys are ignored. */
export const DESCRIPTOR = v.object({
  $schema: link,
  name: v.pipe(
    v.string(),
    v.regex(
      /^[a-z0-9]+(?:[-._][a-z0-9]+)*$/,
      "is not a name; write small letters and digits, such as kazakhstan-2022-01",
    ),
  ),
  id: v.optional(line),
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, "is not a version; write three numbers, such as 1.0.0")),
  title: line,
  description: v.optional(line),
  created: v.optional(dayOrTime),
  homepage: v.optional(link),
  licenses: v.pipe(
    v.array(v.object({ name: line, title: line, path: link })),
    v.nonEmpty("is empty; name the licence of the data"),
  ),
  contributors: v.array(v.object({ title: line, roles: v.optional(v.array(line), []) })),
  resources: v.array(resource),
  qantar,
});

/** A descriptor that has the right shape; days are integers. */
export type Descriptor = v.InferOutput<typeof DESCRIPTOR>;
