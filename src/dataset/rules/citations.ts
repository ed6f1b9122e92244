import { shown } from "#dataset/cell.ts";
import type { Issue } from "#dataset/issue.ts";
import type { Row } from "#dataset/read-table.ts";
import { error, type RowPlace, type Rule } from "#dataset/tables.ts";

/** A citation names one claim or one event, and prints the figure of a claim. */
export const citations: Rule = function* (tables) {
  for (const row of tables.citations) {
    const claim = row.cell("claim");
    const event = row.cell("event");
    if (claim === "" && event === "") yield error(row, "claim", "is empty, and so is event; fill in one of them");
    if (claim !== "" && event !== "") yield error(row, "event", "is filled, and so is claim; write two rows instead");
    if (claim !== "" && row.cell("as_printed") === "") {
      yield error(row, "as_printed", "is empty; write the figure as this paragraph prints it");
    }
  }
};

/** Every claim and every event is printed somewhere: it has a citation. */
export const cited: Rule = function* (tables) {
  yield* uncitedOf(tables.claims, new Set(tables.citations.map((row) => row.cell("claim"))));
  yield* uncitedOf(tables.events, new Set(tables.citations.map((row) => row.cell("event"))));
};

function* uncitedOf(rows: readonly Row<unknown>[], printed: ReadonlySet<string>) {
  for (const row of rows) {
    const id = row.cell("id");
    if (id !== "" && !printed.has(id)) yield unprinted(row, id);
  }
}

/** That no citation names a claim or event. */
export function unprinted(row: RowPlace, id: string): Issue {
  return error(row, "id", `no row of citations.csv says where “${shown(id)}” is printed; add one`);
}

/** A paragraph is either cited or listed as uncited, never both. */
export const uncited: Rule = function* (tables) {
  const paragraph = (row: Row<unknown>) => JSON.stringify([row.cell("publication"), row.cell("paragraph")]);
  const firstCitation = new Map(tables.citations.map((row) => [paragraph(row), row.row]));
  for (const row of tables.uncited) {
    const citation = firstCitation.get(paragraph(row));
    if (citation !== undefined)
      yield error(
        row,
        "paragraph",
        `is cited (citations row ${citation}); correct the number in whichever row it is wrong, or remove this row`,
      );
  }
};
