import * as v from "valibot";
import { DESCRIPTOR, type Descriptor } from "#dataset/descriptor.ts";
import { issuesOfDescriptor } from "#dataset/descriptor-rules.ts";
import { hasError, type Issue } from "#dataset/issue.ts";
import { jsonFault } from "#dataset/json-fault.ts";
import { fieldOf, plainly, plainlyAt } from "#dataset/plain-words.ts";
import type { DatasetMeta } from "#dataset/records.ts";
import { repeatedKey } from "#dataset/repeated-key.ts";
import { TABLE_NAMES, type TableName } from "#dataset/table-name.ts";
import type { SchemaWords } from "#dataset/table-schema.ts";
import { unknownKeys } from "#dataset/unknown-key.ts";

/** The name of the descriptor in a dataset's folder. */
export const DESCRIPTOR_FILE = "datapackage.json";
/** The longest descriptor, in UTF-16 units, that is parsed at all. */
const MAX_DESCRIPTOR_LENGTH = 4_000_000;

/** A descriptor as read; `meta` and `descriptor` are null when there is an error. */
export interface DescriptorReading {
  readonly meta: DatasetMeta | null;
  readonly descriptor: Descriptor | null;
  readonly issues: readonly Issue[];
}

/** Reads the text of datapackage.json and reports everything that is wrong with it. Never throws. */
export function readDescriptor(text: string | undefined): DescriptorReading {
  if (text === undefined)
    return refused([
      problem(null, "is missing; every dataset has this file: npm run data -- new writes one to start from"),
    ]);
  if (text.length > MAX_DESCRIPTOR_LENGTH)
    return refused([problem(null, "is too long for a descriptor; leave out what is none of it")]);
  const json = objectIn(text.replace(/^\uFEFF/, ""));
  if (typeof json === "string") return refused([problem(null, json)]);
  const repeated = repeatedKey(text);
  if (repeated !== null) {
    const [first, second] = repeated.lines;
    const both = first === second ? `twice in line ${first}` : `in line ${first} and again in line ${second}`;
    return refused([problem(repeated.path, `stands ${both}, of which one alone would count; put both together`)]);
  }
  const slips = unknownKeys(json).map(([key, meant]) => warning(key, `is not read; did you mean ${meant}?`));
  const parsed = v.safeParse(DESCRIPTOR, json, { message: plainly });
  if (!parsed.success) {
    return refused([...ofOwnCause(parsed.issues).map((issue) => problem(fieldOf(issue), plainlyAt(issue))), ...slips]);
  }

  const issues = [...issuesOfDescriptor(parsed.output), ...slips];
  if (hasError(issues)) return refused(issues);
  return { meta: metaOf(parsed.output), descriptor: parsed.output, issues };
}

/** What is wrong, without the texts in a language that is named and that the page does not speak: that is told once, where it is named. */
function ofOwnCause(issues: readonly v.BaseIssue<unknown>[]): readonly v.BaseIssue<unknown>[] {
  const unspoken = new Set(
    issues.filter(({ path }) => path?.at(-2)?.key === "languages").map(({ input }) => String(input)),
  );
  const follows = ({ path, input }: v.BaseIssue<unknown>) =>
    unspoken.has(String(path?.at(-1)?.key)) ||
    (typeof input === "object" && input !== null && Object.keys(input).some((key) => unspoken.has(key)));
  return issues.filter((issue) => !follows(issue));
}

/** The object that a text holds, or why it holds none. */
function objectIn(text: string): object | string {
  const start = text.trimStart();
  if (start === "") return "is empty; copy one from another dataset or from npm run data -- new";
  if (start.startsWith("<")) return "is a web page, not JSON; download the file itself";
  if (/[\0\uFFFD]/.test(text)) return "has letters that are not UTF-8; save the file as UTF-8";
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json === "object" && json !== null && !Array.isArray(json)) return json;
    return "is not a descriptor; put all of it between { and }";
  } catch {
    return `is not JSON at ${jsonFault(text)}; look for a missing comma, quote or bracket there or just before`;
  }
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

function warning(field: string, message: string): Issue {
  return { ...problem(field, message), severity: "warning" };
}

function metaOf({ qantar, ...descriptor }: Descriptor): DatasetMeta {
  const { translations, ...rest } = qantar;
  return {
    ...rest,
    id: descriptor.name,
    version: descriptor.version,
    created: descriptor.created ?? null,
    homepage: descriptor.homepage ?? null,
    licenses: descriptor.licenses,
    contributors: descriptor.contributors,
    unreviewed: translations.filter((entry) => entry.reviewer === null).map((entry) => entry.language),
  };
}
