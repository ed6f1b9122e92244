import * as v from "valibot";
import { DESCRIPTOR, type Descriptor } from "#dataset/descriptor.ts";
import type { Issue } from "#dataset/issue.ts";
import type { DatasetMeta, Localised, Unit } from "#dataset/records.ts";
import { TABLE_NAMES, type TableName } from "#dataset/table-name.ts";
import type { SchemaWords } from "#dataset/table-schema.ts";

/** The name of the descriptor in a dataset's folder. */
export const DESCRIPTOR_FILE = "datapackage.json";
/** The longest descriptor, in UTF-16 units, that is parsed at all. */
export const MAX_DESCRIPTOR_LENGTH = 4_000_000;

/** A descriptor as read; `meta` is null when there is an error. */
export interface DescriptorReading {
  readonly meta: DatasetMeta | null;
  readonly descriptor: Descriptor | null;
  readonly issues: readonly Issue[];
}

/** Reads the text of datapackage.json and reports everything that is wrong with it. Never throws. */
export function readDescriptor(text: string | undefined): DescriptorReading {
  if (text === undefined) return refused([problem(null, "is missing; every dataset has this file")]);
  if (text.length > MAX_DESCRIPTOR_LENGTH) return refused([problem(null, "is too long for a descriptor")]);
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return refused([problem(null, "is not JSON; look for a missing comma, quote or bracket")]);
  }
  const parsed = v.safeParse(DESCRIPTOR, json);
  if (!parsed.success) return refused(parsed.issues.map((issue) => problem(v.getDotPath(issue), issue.message)));

  const issues = [...untranslated(parsed.output), ...declaredTwice(parsed.output)];
  if (issues.length > 0) return refused(issues);
  return { meta: metaOf(parsed.output), descriptor: parsed.output, issues };
}

/** The path of each table inside the folder. */
export function pathsOf(descriptor: Descriptor): ReadonlyMap<TableName, string> {
  const tables: readonly string[] = TABLE_NAMES;
  const listed = descriptor.resources.filter((resource) => tables.includes(resource.name));
  return new Map(listed.map((resource) => [resource.name as TableName, resource.path]));
}

/** The words of a dataset that its Table Schemas depend on. */
export function schemaWordsOf(meta: DatasetMeta): SchemaWords {
  const ids = (entries: readonly { readonly id: string }[]) => entries.map((entry) => entry.id);
  return {
    languages: meta.languages,
    declared: {
      metrics: ids(meta.metrics),
      populations: ids(meta.populations),
      categories: meta.families.flatMap((family) => ids(family.categories)),
    },
  };
}

function refused(issues: readonly Issue[]): DescriptorReading {
  return { meta: null, descriptor: null, issues };
}

function problem(field: string | null, message: string): Issue {
  return { severity: "error", table: "datapackage", row: null, field, message };
}

function metaOf({ qantar, ...descriptor }: Descriptor): DatasetMeta {
  const { translations, ...rest } = qantar;
  return {
    ...rest,
    id: descriptor.name,
    version: descriptor.version,
    homepage: descriptor.homepage ?? null,
    licenses: descriptor.licenses,
    contributors: descriptor.contributors,
    unreviewed: translations.filter((entry) => entry.reviewer === null).map((entry) => entry.language),
  };
}

function untranslated({ qantar }: Descriptor): Issue[] {
  const label = (path: string, entries: readonly { id: string; label: Localised }[]): [string, Localised][] =>
    entries.map((entry) => [`qantar.${path}.${entry.id}.label`, entry.label]);
  const texts: [string, Localised | Unit | null][] = [
    ["qantar.title", qantar.title],
    ["qantar.subtitle", qantar.subtitle],
    ...label("metrics", qantar.metrics),
    ...qantar.metrics.map((metric): [string, Unit | null] => [`qantar.metrics.${metric.id}.unit`, metric.unit]),
    ...label("populations", qantar.populations),
    ...label("families", qantar.families),
    ...qantar.families.flatMap((family) => label(`families.${family.id}`, family.categories)),
    ...label("words", qantar.words),
  ];
  return texts.flatMap(([field, text]) =>
    text === null
      ? []
      : qantar.languages
          .filter((language) => text[language] === undefined)
          .map((language) => problem(field, `has no text in ${language}; translate it`)),
  );
}

function declaredTwice({ qantar }: Descriptor): Issue[] {
  const lists: [string, readonly string[]][] = [
    ["languages", qantar.languages],
    ["metrics", qantar.metrics.map((entry) => entry.id)],
    ["populations", qantar.populations.map((entry) => entry.id)],
    ["families", qantar.families.map((entry) => entry.id)],
    ["families.categories", qantar.families.flatMap((family) => family.categories.map((entry) => entry.id))],
    ["words", qantar.words.map((entry) => entry.id)],
  ];
  return lists.flatMap(([field, ids]) =>
    ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => problem(`qantar.${field}`, `declares ${id} twice; remove one`)),
  );
}
