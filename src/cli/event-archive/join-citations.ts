import { type Cell, type Columns, rowsOf, type Stage } from "#cli/event-archive/stage.ts";
import type { Beside } from "#cli/event-archive/stage-events.ts";
import { PRINTED_COLUMNS, stagedColumns } from "#cli/event-archive/staged-columns.ts";
import { TABLES } from "#dataset/columns.ts";
import type { Day } from "#dataset/day.ts";
import { NEVER_KNOWN } from "#dataset/event-archive.ts";
import type { Issue } from "#dataset/issue.ts";
import type { Row } from "#dataset/read-table.ts";
import type { Publication } from "#dataset/records.ts";
import { unprinted } from "#dataset/rules/citations.ts";
import { repeated } from "#dataset/rules/duplicates.ts";
import { printedBefore } from "#dataset/rules/event-dates.ts";
import { noSuch } from "#dataset/rules/references.ts";
import { error } from "#dataset/tables.ts";

const EVENTS = "SELECT id, row, start, category_id FROM events_read ORDER BY id, row";
const CITATIONS = "SELECT event, row, publication, paragraph, as_printed, json FROM citations_read ORDER BY event, row";

interface ReadEvent {
  readonly id: string;
  readonly row: number;
  readonly start: number | null;
  readonly category: string;
}

interface ReadCitation {
  readonly event: string;
  readonly row: number;
  /** A position; null for a publication that is not there. */
  readonly publication: number | null;
  readonly paragraph: string;
  readonly asPrinted: string;
  readonly json: string | null;
}

/**
 * Brings events and citations together, both in the order of ids, and checks what concerns both: that each is there for the
 * other, once, and in time. Fills the table `staged`. Gives the sets of publications that cite an event, the empty one first.
 */
export async function joinCitations(stage: Stage, beside: Beside): Promise<readonly (readonly number[])[]> {
  const { report, dataset, meta } = beside;
  const appender = await stage.create("printed", PRINTED_COLUMNS);
  const sets = new Map<string, number>([["", 0]]);
  for await (const { id, events, citations } of together(stage)) {
    for (const issue of problemsOf({ id, events, citations }, dataset.publications)) report(issue);
    const cited = new Set(citations.flatMap(({ publication }) => publication ?? []));
    const set = [...cited].sort((a, b) => a - b).join(",");
    const at = sets.get(set) ?? sets.size;
    sets.set(set, at);
    const known = Math.min(NEVER_KNOWN, ...[...cited].map((position) => publishedOn(dataset.publications, position)));
    const [first] = events;
    if (first) appender.append([first.row, known, at, `[${citations.map(({ json }) => json).join()}]`]);
  }
  appender.close();
  const inOrder = [...sets.keys()].map(numbersIn).sort(bySize);
  await stageSets(stage, sets, inOrder);
  const columns = stagedColumns(meta.languages).map(({ name }) => (name === "publications" ? "s.publications" : name));
  await stage.run(
    `CREATE TABLE staged AS SELECT ${columns.join(", ")} FROM events_read JOIN printed USING (row) JOIN sets s USING (found_in)`,
  );
  await stage.run("DROP TABLE events_read; DROP TABLE printed; DROP TABLE citations_read");
  return inOrder;
}

/** Sets are numbered as they are met; what is published is numbered by what is in them. */
async function stageSets(
  stage: Stage,
  sets: ReadonlyMap<string, number>,
  inOrder: readonly (readonly number[])[],
): Promise<void> {
  const numbered = await stage.create("sets", [
    { name: "found_in", type: "INTEGER" },
    { name: "publications", type: "INTEGER" },
  ]);
  inOrder.forEach((set, position) => {
    numbered.append([sets.get(set.join()) ?? 0, position]);
  });
  numbered.close();
}

function numbersIn(list: string): number[] {
  return list === "" ? [] : list.split(",").map(Number);
}

function bySize(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((number, index) => number !== b[index]);
  return a.length - b.length || (at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0));
}

function publishedOn(publications: readonly Publication[], position: number): number {
  return publications[position]?.published ?? NEVER_KNOWN;
}

interface Met {
  readonly id: string;
  readonly events: readonly ReadEvent[];
  readonly citations: readonly ReadCitation[];
}

/** Each id with the events and the citations that bear it: of a sound dataset one event and some citations. */
async function* together(stage: Stage): AsyncGenerator<Met> {
  const events = groups(stage.query(EVENTS), eventIn);
  const citations = groups(stage.query(CITATIONS), citationIn);
  let event = await events.next();
  let citation = await citations.next();
  while (!event.done || !citation.done) {
    const eventId = event.done ? null : event.value.id;
    const citationId = citation.done ? null : citation.value.id;
    const id = eventId === null || (citationId !== null && citationId < eventId) ? citationId : eventId;
    yield {
      id: id ?? "",
      events: id === eventId && !event.done ? event.value.rows : [],
      citations: id === citationId && !citation.done ? citation.value.rows : [],
    };
    if (id === eventId) event = await events.next();
    if (id === citationId) citation = await citations.next();
  }
}

async function* groups<T>(
  chunks: AsyncIterable<Columns>,
  read: (cells: readonly Cell[]) => T,
): AsyncGenerator<{ id: string; rows: T[] }, undefined> {
  let id: string | null = null;
  let rows: T[] = [];
  for await (const cells of rowsOf(chunks)) {
    if (id !== null && id !== cells[0]) {
      yield { id, rows };
      rows = [];
    }
    id = String(cells[0]);
    rows.push(read(cells));
  }
  if (id !== null) yield { id, rows };
}

function eventIn([id, row, start, category]: readonly Cell[]): ReadEvent {
  return { id: String(id), row: Number(row), start: start as number | null, category: String(category) };
}

function citationIn([event, row, publication, paragraph, asPrinted, json]: readonly Cell[]): ReadCitation {
  return {
    ...{ event: String(event), row: Number(row), publication: publication as number | null },
    ...{ paragraph: String(paragraph), asPrinted: String(asPrinted), json: json as string | null },
  };
}

function* problemsOf({ id, events, citations }: Met, publications: readonly Publication[]): Generator<Issue> {
  const [first] = events;
  for (const { row } of citations) {
    if (!first) yield error({ table: "citations", row }, "event", noSuch(id, "events"));
  }
  if (citations.length > 1) yield* repeated(citations.map(citationCells), TABLES.citations.key);
  if (!first) return;
  if (events.length > 1) yield* repeated(events.map(eventCells), ["id"]);
  const place = { table: "events", row: first.row } as const;
  if (citations.length === 0) yield unprinted(place, id);
  const { start, category } = first;
  if (start === null) return;
  for (const citation of citations) {
    const publication = publications[citation.publication ?? -1];
    if (publication === undefined) continue;
    yield* printedBefore(place, { start: start as Day, category }, { publication, row: citation.row });
  }
}

function eventCells({ id, row }: ReadEvent): Row<unknown> {
  return { table: "events", row, cell: () => id, record: null };
}

function citationCells({ event, row, publication, paragraph, asPrinted }: ReadCitation): Row<unknown> {
  const cells = new Map([
    ["event", event],
    ["publication", String(publication)],
    ["paragraph", paragraph],
    ["as_printed", asPrinted],
  ]);
  return { table: "citations", row, cell: (header) => cells.get(header) ?? "", record: null };
}
