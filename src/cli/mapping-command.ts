import { readFile, writeFile } from "node:fs/promises";
import type { Print } from "#cli/data-commands.ts";
import { foreignText } from "#cli/foreign-file.ts";
import { foundColumns, guessedChoice, mappingText, missingRoles } from "#ingest/column-choice.ts";
import { readForeignTable } from "#ingest/foreign-table.ts";

/**
 * Writes a draft of a mapping for somebody else's table of events: each column whose name says what it holds, and empty texts
 * for what such a table cannot be read without. Prints what is left to a person: those, and the other columns with cells of
 * theirs. `out` is a file that is not there yet. True in any case; throws where there is no table, or the file is there.
 */
export async function writeMapping(file: string, out: string | undefined, print: Print): Promise<boolean> {
  if (out === undefined) throw new Error("Name the file to write: --out FILE");
  const columns = foundColumns(readForeignTable(foreignText(await readFile(file), file)));
  const choice = guessedChoice(columns);
  await writeFile(out, mappingText(choice, "city"), { flag: "wx" }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === "EEXIST" ? new Error(`${out} is there already; name another file.`) : error;
  });
  const taken = new Set(Object.values(choice));
  for (const { name, examples } of columns.filter((column) => !taken.has(column.name))) {
    print(`not used: ${name} (${examples.length === 0 ? "empty" : examples.join(" · ")})`);
  }
  const missing = missingRoles(choice);
  print(
    `${out}: ${taken.size} of ${columns.length} columns; look at each${missing.length === 0 ? "" : `, and fill in: ${missing.join(", ")}`}`,
  );
  return true;
}
