import * as v from "valibot";
import { closedObject } from "#dataset/closed-object.ts";
import { jsonFault } from "#dataset/json-fault.ts";
import { suggestion } from "#dataset/nearest.ts";
import { fieldOf, plainly } from "#dataset/plain-words.ts";
import { CLAIMANT_KINDS, DATE_PRECISIONS, LANGUAGES, PLACE_KINDS, PLACE_PRECISIONS } from "#dataset/vocabulary.ts";
import { columnKey } from "#ingest/column-key.ts";

const text = v.pipe(v.string("write a text"), v.trim(), v.nonEmpty("is empty; fill it in"));
const column = v.pipe(text, v.transform(columnKey));
const printDay = v.pipe(
  v.string("write a text"),
  v.trim(),
  v.nonEmpty(
    "is empty; name the column of the day of print (that of the figures again, if it is the same), or take this line out, and the import says what else there is",
  ),
  v.transform(columnKey),
);
const titleColumn = v.pipe(
  v.string("write a text"),
  v.trim(),
  v.nonEmpty(
    "is empty; name the column that says what happened, or any that a reader would know a row by, such as the place",
  ),
  v.transform(columnKey),
);
const word = v.pipe(text, v.regex(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/, "is not an id such as security_forces"));

/** One word of ours for all rows, or the column that holds it, with our word for each of its values. */
function coded<const W extends readonly string[]>(words: W, what: string) {
  const one = v.picklist(words, ({ input }) => {
    const written = String(input);
    const hint = suggestion(written, words, `write one of ${words.join(", ")}`);
    const all = hint.endsWith("?") ? ` The words are ${words.join(", ")}` : "";
    return `“${written}” is no ${what}${hint}${all}, or a column that holds it: {"column": …, "values": {…}}`;
  });
  const byCell = closedObject({ column, values: v.record(text, one) });
  return v.lazy((input) => (typeof input === "object" ? byCell : one));
}

// The columns of what places lie in, from the country down.
const within = v.optional(v.array(column), []);

const events = closedObject({
  id: v.optional(column),
  start: column,
  end: v.optional(column),
  datePrecision: v.optional(coded(DATE_PRECISIONS, "precision of dates")),
  place: v.pipe(
    closedObject({
      name: v.optional(column),
      lat: v.optional(column),
      lon: v.optional(column),
      values: v.optional(v.record(text, closedObject({ name: text })), {}),
      within,
      region: v.optional(column),
      precision: v.optional(coded(PLACE_PRECISIONS, "precision of places"), "city"),
    }),
    v.check(
      ({ name, lat, lon }) => name !== undefined || (lat !== undefined && lon !== undefined),
      "has neither a column for its name nor lat and lon; name one of them",
    ),
  ),
  category: v.optional(column),
  family: v.optional(column),
  title: titleColumn,
  summary: v.optional(column),
  source: v.optional(column),
  killed: v.optional(closedObject({ low: v.optional(column), best: v.optional(column), high: v.optional(column) }), {}),
  injured: v.optional(column),
  detained: v.optional(column),
});

const kind = v.picklist(CLAIMANT_KINDS, `is not one of ${CLAIMANT_KINDS.join(", ")}`);
const claimant = closedObject({ name: text, kind });
const placeKind = v.picklist(PLACE_KINDS, `is not one of ${PLACE_KINDS.join(", ")}`);
// A place of all rows lies in what is named.
const withinNames = v.optional(v.array(text), []);
const ONE_OF_TWO = "has one of lat and lon; name the columns of both, or for both the one that holds them";
const points = { lat: v.optional(column), lon: v.optional(column), region: v.optional(column) };
const placeColumn = closedObject({
  ...{ column, kind: placeKind, within, ...points },
  values: v.optional(
    v.record(text, closedObject({ name: text, kind: v.optional(placeKind), within: v.optional(v.array(text)) })),
    {},
  ),
});
const eachPlace = closedObject({
  ...{ column, within, ...points },
  values: v.record(text, closedObject({ name: text, kind: placeKind, within: v.optional(v.array(text)) })),
});
const whom = closedObject({
  column,
  values: v.optional(v.record(text, closedObject({ population: word, people: text })), {}),
});
const ofUnit = closedObject({ column, values: v.optional(v.record(text, closedObject({ unit: text })), {}) });
const unit = v.optional(v.lazy((input) => (typeof input === "object" ? ofUnit : text)));
const counted = {
  ...{ column, metric: word, label: text, cumulative: v.optional(v.boolean(), true), unit },
  // Who says all of this column, whoever says the rest of a row.
  claimant: v.optional(claimant),
};
// Of the same people in all rows, or of those whom a column names. What has a unit is no people: it stands for itself.
const figure = v.lazy((input) =>
  has(input, "people") && has(input.people, "column")
    ? closedObject({ ...counted, people: whom })
    : v.pipe(
        closedObject({ ...counted, population: v.optional(word), people: v.optional(text) }),
        v.transform(({ population, people, ...one }) => {
          const own =
            typeof one.unit === "string" ? { id: one.metric, label: one.label } : { id: "total", label: "All people" };
          return { ...one, population: population ?? own.id, people: people ?? own.label };
        }),
      ),
);

const rows = closedObject({
  day: column,
  // One for all rows, or a column of them, which has their kind or tells each of its cells; none where each column of figures has its own.
  claimant: v.optional(
    v.lazy((input) => {
      if (!has(input, "column")) return claimant;
      return has(input, "kind")
        ? closedObject({ column, kind })
        : closedObject({ column, values: v.record(text, claimant) });
    }),
  ),
  // One for all rows, or a column of them: of one kind, but for cells that say more; where no kind is said, each cell says it.
  place: v.lazy((input) => {
    if (!has(input, "column")) return closedObject({ name: text, kind: placeKind, within: withinNames });
    return has(input, "kind")
      ? v.pipe(
          placeColumn,
          v.check((one) => namesBoth(one), ONE_OF_TWO),
        )
      : v.pipe(
          eachPlace,
          v.check((one) => namesBoth(one), ONE_OF_TWO),
        );
  }),
  source: v.optional(column),
  // What prints the figure of each row; without it, the file itself.
  publication: v.optional(closedObject({ column, published: v.optional(printDay), url: v.optional(column) })),
  // Columns that count one thing each, or one beside a column that says what it counts.
  figures: v.lazy((input) =>
    Array.isArray(input)
      ? v.pipe(v.array(figure), v.nonEmpty("name at least one column that holds figures"))
      : closedObject({
          column,
          metric: closedObject({
            column,
            values: v.optional(v.record(text, closedObject({ metric: word, label: text })), {}),
          }),
          ...{ people: v.optional(whom), unit, cumulative: v.optional(v.boolean(), true) },
        }),
  ),
});

const claims = v.pipe(
  rows,
  v.forward(
    v.check(
      ({ claimant: ofRow, figures }) =>
        ofRow !== undefined || (Array.isArray(figures) && figures.every((one) => one.claimant !== undefined)),
      "is missing; name who says it: one for all rows, a column of them, or one beside each column of figures",
    ),
    ["claimant"],
  ),
);

function namesBoth({ lat, lon }: { lat?: string | undefined; lon?: string | undefined }): boolean {
  return (lat === undefined) === (lon === undefined);
}

function has<Field extends string>(input: unknown, field: Field): input is Record<Field, unknown> {
  return typeof input === "object" && input !== null && field in input;
}

const whole = closedObject({
  area: v.optional(text),
  language: v.optional(v.picklist(LANGUAGES, `is not one of ${LANGUAGES.join(", ")}`)),
  unknown: v.optional(v.array(text), []),
  words: v.optional(v.array(text), []),
  dates: v.optional(v.picklist(["dmy", "mdy"], "is neither dmy nor mdy")),
  skip: v.optional(v.array(closedObject({ column, values: v.array(text), reason: text })), []),
  events: v.optional(events),
  claims: v.optional(claims),
});

const MAPPING = v.pipe(
  whole,
  v.check(
    ({ events: some, claims: others }) => (some === undefined) !== (others === undefined),
    "says what a row is exactly once: events (each row an incident) or claims (each row what somebody reported)",
  ),
);

/** What the columns of a file mean: each row is an event, or what a claimant reported on a day. */
export type Mapping = v.InferOutput<typeof MAPPING> & {
  /** The same as its file has it, so that what is wrong can be told in its letters. */
  readonly written?: unknown;
};

/** What the columns of a file of incidents mean. */
export type EventMapping = NonNullable<Mapping["events"]>;

/** What the columns of a file of reported figures mean. */
export type ClaimMapping = NonNullable<Mapping["claims"]>;

const OF_WHOLE: ReadonlySet<string> = new Set(Object.keys(whole.entries));

/** Where an entry belongs that stands within claims or events and is one of the whole mapping; null for any other problem. */
function misplaced({ expected, path }: v.BaseIssue<unknown>): string | null {
  const [outer, ...inner] = path?.map(({ key }) => String(key)) ?? [];
  if (expected !== "never" || outer === undefined || !OF_WHOLE.has(inner.at(-1) ?? "")) return null;
  return `belongs beside ${outer}, and not within; move it there`;
}

/** Reads the text of a mapping file. Throws, naming every field that is wrong and what to do. */
export function readMapping(json: string): Mapping {
  const plain = json.replace(/^\uFEFF/, "");
  let parsed: unknown;
  try {
    parsed = JSON.parse(plain);
  } catch {
    throw new Error(
      `The mapping is not JSON at ${jsonFault(plain)}; look for a missing comma, quote or bracket there or just before.`,
    );
  }
  const result = v.safeParse(MAPPING, parsed, { message: plainly });
  if (result.success) return { ...result.output, written: parsed };
  const lines = result.issues.map(
    (issue) => `mapping:${fieldOf(issue) ?? "file"}: ${misplaced(issue) ?? issue.message}`,
  );
  throw new Error(lines.join("\n"));
}
