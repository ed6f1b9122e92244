import { unhidden } from "#dataset/hidden.ts";

/** One problem of a dataset: where it is, and what to do about it in plain words. */
export interface Issue {
  /** A dataset with an error is not used; a warning asks a person to look again. */
  readonly severity: "error" | "warning";
  /** The table (`claims`), or `datapackage` for the descriptor. */
  readonly table: string;
  /** The row of the file: the header is row 1, the first record row 2. Null when the whole table is meant. */
  readonly row: number | null;
  /** The column, or the path inside the descriptor. Null when the whole row is meant. */
  readonly field: string | null;
  readonly message: string;
}

/** Writes an issue as `table:row:field: message`; parts that are null are left out, a warning says so, and what is hidden is shown. */
export function formatIssue({ severity, table, row, field, message }: Issue): string {
  const place = [table, row, field].filter((part) => part !== null).join(":");
  return unhidden(`${place}: ${severity === "warning" ? "warning: " : ""}${message}`);
}

/** The same issues, those before the others that have to be mended. */
export function errorsFirst(issues: readonly Issue[]): readonly Issue[] {
  const isError = ({ severity }: Issue) => severity === "error";
  return [...issues.filter(isError), ...issues.filter((issue) => !isError(issue))];
}

/** True when at least one of the issues is an error. */
export function hasError(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === "error");
}
