import { unhidden } from "#dataset/hidden.ts";
import type { Issue } from "#dataset/issue.ts";
import { writeCsv } from "#dataset/write-csv.ts";
import type { Problem } from "#features/preview/outcome.ts";
import { alike } from "#ingest/alike.ts";
import type { ImportReport } from "#ingest/import-report.ts";
import { groupBy } from "#model/group-by.ts";

/** The problems of a dataset, the errors first; hidden characters of the file are shown by their codes. */
export function problemsOfIssues(issues: readonly Issue[]): readonly Problem[] {
  const problems = issues.map(({ severity, field, message, ...rest }) => ({
    ...{ ...rest, field: field && unhidden(field), message: unhidden(message), kind: severity },
  }));
  return [...problems.filter(({ kind }) => kind === "error"), ...problems.filter(({ kind }) => kind !== "error")];
}

/** The rows that an import left out and what it notes of the others, in the order of the file. */
export function problemsOfReport({ left, notes }: ImportReport, file: string): readonly Problem[] {
  return [
    ...left.map(({ row, reason }) => ({ table: file, row, field: null, kind: "left" as const, message: reason })),
    ...notes.map(({ row, column, note }) => ({
      table: file,
      row,
      field: column === "" ? null : column,
      kind: "kept" as const,
      message: note,
    })),
  ].sort((a, b) => a.row - b.row);
}

/**
 * Problems of one kind, table and field that say the same but for what is quoted or counted: the first of them, and the others. Groups
 * and problems keep their order; none is left out.
 */
export function problemGroups(
  problems: readonly Problem[],
): readonly { readonly first: Problem; readonly others: readonly Problem[] }[] {
  const groups = groupBy(problems, ({ kind, table, field, message }) =>
    JSON.stringify([kind, table, field, alike(message)]),
  );
  return [...groups.values()].flatMap(([first, ...others]) => (first ? [{ first, others }] : []));
}

/** Where a problem is: `table:row:field`. */
export function problemPlace({ table, row, field }: Problem): string {
  return [table, row, field].filter((part) => part !== null).join(":");
}

const BECAME: Readonly<Record<Problem["kind"], string>> = {
  error: "error",
  warning: "warning",
  left: "left out",
  kept: "kept",
};

/** All problems as a table. */
export function problemsCsv(problems: readonly Problem[]): string {
  const rows = problems.map(({ table, row, field, kind, message }) => [
    table,
    row ?? "",
    field ?? "",
    BECAME[kind],
    message,
  ]);
  return writeCsv({ header: ["table", "row", "field", "became", "what"], rows }, "data");
}
