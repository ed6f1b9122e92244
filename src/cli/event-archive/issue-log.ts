import type { Issue } from "#dataset/issue.ts";

/** How many errors, and how many warnings, are told one by one. */
const TOLD = 200;

/** The problems of tables in which there may be millions: the first of them, and how many more there are. */
export interface IssueLog {
  readonly report: (issue: Issue) => void;
  readonly hasError: () => boolean;
  readonly issues: () => readonly Issue[];
}

/** Starts a log with the problems that are known already. */
export function issueLog(known: readonly Issue[]): IssueLog {
  const told: Issue[] = [];
  const count = { error: 0, warning: 0 };
  const report = (issue: Issue) => {
    count[issue.severity] += 1;
    if (count[issue.severity] <= TOLD) told.push(issue);
  };
  for (const issue of known) report(issue);
  return {
    report,
    hasError: () => count.error > 0,
    issues: () => [...told, ...further("error", count.error), ...further("warning", count.warning)],
  };
}

function further(severity: Issue["severity"], all: number): Issue[] {
  if (all <= TOLD) return [];
  const message = `and ${all - TOLD} more ${severity}s, which are not listed`;
  return [{ severity, table: "dataset", row: null, field: null, message }];
}
