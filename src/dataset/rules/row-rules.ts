import type { EventRow } from "#dataset/columns.ts";
import type { Issue } from "#dataset/issue.ts";
import type { Row } from "#dataset/read-table.ts";
import type { Citation, DatasetMeta } from "#dataset/records.ts";
import { ALL_RULES } from "#dataset/rules/all-rules.ts";
import { citations, uncited } from "#dataset/rules/citations.ts";
import { declaredWords } from "#dataset/rules/declared-words.ts";
import { rowsById, sharedIds } from "#dataset/rules/duplicates.ts";
import { eventCounts } from "#dataset/rules/event-counts.ts";
import { eventSpans } from "#dataset/rules/event-dates.ts";
import { placePrecision } from "#dataset/rules/places.ts";
import { idsOf, references, referencesOf } from "#dataset/rules/references.ts";
import { removed } from "#dataset/rules/removed.ts";
import { timeline } from "#dataset/rules/timeline.ts";
import type { Rule, Tables } from "#dataset/tables.ts";

// Rules for a dataset whose events and their citations are too many to be looked at together.

/** What is asked of some events, wherever they stand in their table, with the other tables beside them. */
export function eventRowRules(tables: Tables, meta: DatasetMeta): (rows: readonly Row<EventRow>[]) => Generator<Issue> {
  const ids = idsOf(tables, ["places", "claimants"]);
  const claims = rowsById(tables.claims);
  return function* (events) {
    const among: Tables = { ...tables, claims: [], citations: [], events };
    yield* referencesOf("events", events, ids);
    yield* declaredWords(among, meta);
    yield* sharedIds(events, claims);
    yield* placePrecision(among, meta);
    yield* eventSpans(events);
    yield* eventCounts(among, meta);
  };
}

/** What is asked of some citations. Whether there are the events that they name is not. */
export function citationRowRules(
  tables: Tables,
  meta: DatasetMeta,
): (rows: readonly Row<Citation>[]) => Generator<Issue> {
  const ids = idsOf(tables, ["publications", "claims"]);
  return function* (rows) {
    yield* referencesOf("citations", rows, ids);
    yield* citations({ ...tables, citations: rows }, meta);
  };
}

/** The citations and events of large tables that rules over the small ones have to know of. */
export interface Mentioned {
  /** The events that removed.csv names. */
  readonly events: readonly Row<EventRow>[];
  /** The citations of the paragraphs that uncited.csv names. */
  readonly citations: readonly Row<Citation>[];
}

const ASKED_OTHERWISE: ReadonlySet<Rule> = new Set([references, citations, uncited, removed]);
/** Without the days of events nobody knows where a timeline is empty. */
const NOT_ASKED: ReadonlySet<Rule> = new Set([timeline]);

/** What is asked of the other tables. Among them are the citations of claims, and no events. */
export function* rulesBesideEvents(tables: Tables, meta: DatasetMeta, mentioned: Mentioned): Generator<Issue> {
  yield* references({ ...tables, citations: [] }, meta);
  for (const rule of ALL_RULES) if (!ASKED_OTHERWISE.has(rule) && !NOT_ASKED.has(rule)) yield* rule(tables, meta);
  yield* uncited({ ...tables, citations: [...tables.citations, ...mentioned.citations] }, meta);
  yield* removed({ ...tables, events: mentioned.events }, meta);
}
