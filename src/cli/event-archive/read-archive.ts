import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { issueLog } from "#cli/event-archive/issue-log.ts";
import { joinCitations } from "#cli/event-archive/join-citations.ts";
import type { LargeTables } from "#cli/event-archive/large-tables.ts";
import { type Engine, openStage, type Stage, type StagedColumn } from "#cli/event-archive/stage.ts";
import { stageCitations } from "#cli/event-archive/stage-citations.ts";
import { stageEvents } from "#cli/event-archive/stage-events.ts";
import { stagedColumns } from "#cli/event-archive/staged-columns.ts";
import { writeArchive } from "#cli/event-archive/write-archive.ts";
import type { EventArchive } from "#dataset/event-archive.ts";
import type { Issue } from "#dataset/issue.ts";
import { datasetOf, readTables } from "#dataset/read-dataset.ts";
import type { Dataset, DatasetMeta } from "#dataset/records.ts";
import { rulesBesideEvents } from "#dataset/rules/row-rules.ts";
import type { TableName } from "#dataset/table-name.ts";

/** A large dataset as read: `dataset` is null when any issue is an error. */
export interface ArchiveReading {
  readonly dataset: Dataset | null;
  readonly issues: readonly Issue[];
  /** How many events there are, and how many citations of them. */
  readonly rows: { readonly events: number; readonly citations: number };
  /** Where the files of the archive are, until this process ends; null where there are none. */
  readonly archived: string | null;
}

/** Another database that counts and sorts the staged events: it is handed their columns, and names the table it puts them into. */
export type Elsewhere = (
  stage: Stage,
  columns: readonly StagedColumn[],
) => Promise<Engine & { readonly table: string; readonly close: () => Promise<void> }>;

/** What to do with the tables: only to check them, or to compile them, in DuckDB or elsewhere. */
export type Purpose = "check" | "compile" | Elsewhere;

/** The large tables of a folder, and the texts of its other files. */
export interface LargeFolder {
  readonly folder: string;
  readonly large: LargeTables;
  readonly files: ReadonlyMap<string, string>;
}

const ASIDE: ReadonlySet<TableName> = new Set(["events", "citations"]);
const STAGED = "staged";

/**
 * Reads a large dataset, whose events and citations never are in memory together, and compiles its archive. Reports the same
 * problems as `readDataset`, of each severity the first 200. Throws where the database does.
 */
export async function readArchive({ folder, large, files }: LargeFolder, purpose: Purpose): Promise<ArchiveReading> {
  const { meta, tables, issues } = readTables(files, ASIDE);
  const log = issueLog(issues);
  const refused = (rows: ArchiveReading["rows"]) => ({ dataset: null, issues: log.issues(), rows, archived: null });
  if (meta === null || tables === null) return refused({ events: 0, citations: 0 });
  const stage = await openStage();
  try {
    const beside = { meta, tables, dataset: datasetOf(tables, meta), report: log.report };
    const citations = await stageCitations(stage, join(folder, large.citations), beside);
    const events = await stageEvents(stage, join(folder, large.events), beside);
    const rows = { events: events.events, citations: citations.ofEvents };
    if (!citations.sound || !events.sound) return refused(rows);

    const publicationSets = await joinCitations(stage, beside);
    const withClaims = { ...tables, citations: citations.ofClaims };
    const mentioned = { events: events.mentioned, citations: citations.mentioned };
    for (const issue of rulesBesideEvents(withClaims, meta, mentioned)) log.report(issue);
    if (log.hasError()) return refused(rows);
    const dataset = datasetOf(withClaims, meta);
    if (purpose === "check") return { dataset, issues: log.issues(), rows, archived: null };
    const archived = folderUntilExit();
    const archive = await compiled({ stage, meta, purpose, archived, publicationSets, events: rows.events });
    return { dataset: { ...dataset, archive }, issues: log.issues(), rows, archived };
  } finally {
    await stage.close();
  }
}

interface Compiling {
  readonly stage: Stage;
  readonly meta: DatasetMeta;
  readonly purpose: "compile" | Elsewhere;
  readonly archived: string;
  readonly publicationSets: readonly (readonly number[])[];
  readonly events: number;
}

async function compiled({ purpose, archived, meta, ...known }: Compiling): Promise<EventArchive> {
  const { languages } = meta;
  if (purpose === "compile") return writeArchive({ ...known, languages, engine: known.stage, table: STAGED }, archived);
  const engine = await purpose(known.stage, stagedColumns(languages));
  try {
    return await writeArchive({ ...known, languages, engine, table: engine.table }, archived);
  } finally {
    await engine.close();
  }
}

function folderUntilExit(): string {
  const folder = mkdtempSync(join(tmpdir(), "qantar-archive-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
