import type { Hedge } from "#dataset/hedge-words.ts";
import { printedHedges } from "#dataset/printed-hedges.ts";
import type { Citation } from "#dataset/records.ts";
import { type ReadRow, type Rule, recordsOf, warning } from "#dataset/tables.ts";

/** Qualifiers of which nothing is printed beside one number. */
const APART: ReadonlySet<string> = new Set(["range", "word_only"]);

/** The languages whose hedges are known. */
const KNOWN: ReadonlySet<string> = new Set(["en", "ru", "kk"]);

interface Print {
  readonly row: ReadRow<Citation>;
  readonly hedges: ReadonlySet<Hedge>;
}

/** The hedge of a claim is one that a faithful citation of it prints. Where a number is in words, or the language is another, nobody asks. */
export const printedHedgesRule: Rule = function* (tables) {
  const languages = new Map([...recordsOf(tables.publications)].map(({ record }) => [record.id, record.language]));
  const faithful = new Map<string, (Print | null)[]>();
  for (const row of recordsOf(tables.citations)) {
    const { claim, fidelity, publication, asPrinted } = row.record;
    if (claim === null || fidelity !== "faithful") continue;
    const hedges = KNOWN.has(languages.get(publication) ?? "") ? printedHedges(asPrinted ?? "") : null;
    const prints = faithful.get(claim) ?? [];
    prints.push(hedges && { row, hedges });
    faithful.set(claim, prints);
  }
  for (const row of recordsOf(tables.claims)) {
    const { id, qualifier } = row.record;
    const prints = faithful.get(id) ?? [];
    const read = prints.filter((print) => print !== null);
    if (APART.has(qualifier) || read.length === 0 || read.length < prints.length) continue;
    const says = (hedges: ReadonlySet<string>) => (qualifier === "exact" ? hedges.size === 0 : hedges.has(qualifier));
    if (!read.some(({ hedges }) => says(hedges))) yield warning(row, "qualifier", unsaid(qualifier, read));
  }
};

function unsaid(qualifier: string, prints: readonly Print[]): string {
  const where = prints.slice(0, 3).map(({ row }) => `“${row.record.asPrinted}” in row ${row.row}`);
  const more = prints.length > where.length ? " and elsewhere" : "";
  return `${qualifier} is not the hedge that citations.csv prints (${where.join(", ")}${more}); correct one of them, or call the print looser`;
}
