import { readdir, writeFile } from "node:fs/promises";
import type { Print } from "#cli/data-commands.ts";
import { checkFolder } from "#cli/read-source.ts";
import { formatIssue } from "#dataset/issue.ts";
import { suggestion } from "#dataset/nearest.ts";
import { writeCsv } from "#dataset/write-csv.ts";
import { acledTable } from "#exports/acled-table.ts";
import type { ForeignTable, Loss } from "#exports/foreign-table.ts";
import { ucdpGedTable } from "#exports/ucdp-ged-table.ts";
import { lookupOf } from "#model/lookup.ts";

const FORMS = { "ucdp-ged": ucdpGedTable, acled: acledTable } as const;

/**
 * Writes the events of the dataset in `folder` as a table of somebody else's form, ucdp-ged or acled, to the file `out`, and beside it
 * (`….losses.csv`) what of each event the form has no room for or the event does not say. Claims go into no such form: a claim is no
 * incident. False where the dataset has an error. Throws for another form, for a file that is there already, and where the events are too
 * many to be held at once; nothing is written then.
 */
export async function exportFolder(
  { form, folder }: { form: string; folder: string },
  out: string | undefined,
  print: Print,
): Promise<boolean> {
  if (!isForm(form))
    throw new Error(
      `there is no form ${form}${suggestion(form, Object.keys(FORMS), `write ${Object.keys(FORMS).join(" or ")}`)}`,
    );
  if (out === undefined || !out.endsWith(".csv"))
    throw new Error("name the file to write, ending in .csv: --out FILE.csv");
  const files = [out, out.replace(/csv$/, "losses.csv")] as const;
  for (const file of files)
    if (await isThere(file)) throw new Error(`${file} is there already; name another with --out.`);
  const { dataset, issues, rows } = await checkFolder(folder);
  for (const issue of issues) print(formatIssue(issue));
  if (dataset === null) return false;
  if (rows.events > 0)
    throw new Error(`${folder} has too many events for this; a build publishes all of them as data/events.csv.`);
  if (dataset.events.length === 0) throw new Error(`${folder} has no event, and a claim is none.`);
  const { table, losses } = FORMS[form](lookupOf(dataset), dataset.events);
  await writeFile(files[0], writeCsv(table, "data"));
  await writeFile(files[1], writeCsv(lossTable(losses), "data"));
  for (const line of linesOf(form, { table, losses })) print(line);
  print(`${files[0]}: ${table.rows.length} of ${dataset.events.length} events; ${files[1]}: what each lost`);
  return true;
}

function isForm(form: string): form is keyof typeof FORMS {
  return Object.hasOwn(FORMS, form);
}

async function isThere(file: string): Promise<boolean> {
  return readdir(file).then(
    () => true,
    ({ code }: NodeJS.ErrnoException) => code !== "ENOENT",
  );
}

function lossTable(losses: readonly Loss[]) {
  return { header: ["event", "column", "what"], rows: losses.map(({ event, column, what }) => [event, column, what]) };
}

/** Each kind of loss once with its number, the most frequent first. */
function linesOf(form: string, { losses }: ForeignTable): string[] {
  const kinds = new Map<string, number>();
  for (const { column, what } of losses) {
    const kind = `${column} ${what}`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return [...kinds].sort(([, a], [, b]) => b - a).map(([kind, times]) => `${form}: ${times} × ${kind}`);
}
