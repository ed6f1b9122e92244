import type { Stage } from "#cli/event-archive/stage.ts";
import type { Beside } from "#cli/event-archive/stage-events.ts";
import { CITATION_COLUMNS } from "#cli/event-archive/staged-columns.ts";
import { streamTable } from "#cli/event-archive/stream-table.ts";
import { id as idCell } from "#dataset/cell.ts";
import { TABLES } from "#dataset/columns.ts";
import type { Row } from "#dataset/read-table.ts";
import type { Citation } from "#dataset/records.ts";
import { citationRowRules } from "#dataset/rules/row-rules.ts";

export interface StagedCitations {
  /** Whether the file is sound as a table. */
  readonly sound: boolean;
  /** Those of claims, which are records of the dataset as ever. */
  readonly ofClaims: readonly Row<Citation>[];
  /** Those of events in paragraphs that uncited.csv lists. */
  readonly mentioned: readonly Row<Citation>[];
  readonly ofEvents: number;
}

/** Reads and checks citations.csv; those of events go into the table `citations_read`. */
export async function stageCitations(stage: Stage, path: string, beside: Beside): Promise<StagedCitations> {
  const { meta, tables, dataset, report } = beside;
  const paragraph = (row: Row<unknown>) => `${row.cell("publication")}:${row.cell("paragraph")}`;
  const uncited = new Set(tables.uncited.map(paragraph));
  const publications = new Map(dataset.publications.map(({ id }, position) => [id, position]));
  const check = citationRowRules(tables, meta);
  const appender = await stage.create("citations_read", CITATION_COLUMNS);
  const ofClaims: Row<Citation>[] = [];
  const mentioned: Row<Citation>[] = [];
  let ofEvents = 0;
  const sound = await streamTable(path, {
    table: TABLES.citations,
    languages: meta.languages,
    report,
    take: (rows) => {
      for (const issue of check(rows)) report(issue);
      for (const row of rows) {
        const event = row.cell("event");
        if (event === "") ofClaims.push(row);
        else if ("value" in idCell.parse(event)) {
          if (uncited.has(paragraph(row))) mentioned.push(row);
          ofEvents += 1;
          const publication = publications.get(row.cell("publication")) ?? null;
          appender.append([
            ...[row.row, event, publication, row.cell("paragraph"), row.cell("as_printed")],
            row.record && jsonOf(row.record),
          ]);
        }
      }
    },
  });
  appender.close();
  return { sound, ofClaims, mentioned, ofEvents };
}

function jsonOf({ publication, paragraph, asPrinted, via, fidelity, note }: Citation): string {
  return JSON.stringify({ publication, paragraph, asPrinted, via, fidelity, note });
}
