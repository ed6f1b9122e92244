import { printedAt } from "#dataset/paragraphs.ts";
import type { Citation, Dataset, Publication } from "#dataset/records.ts";
import { documentOf, type SourceDocument, unprovenBecause } from "#dataset/verify.ts";

/** A citation of a claim, held against the text of its publication. */
export interface CheckedCitation {
  /** The row of citations.csv. */
  readonly row: number;
  readonly citation: Citation;
  /** What stands in the paragraph, with some words around it; null where nothing was found. */
  readonly found: string | null;
  /** Why nothing was found; null where something was. */
  readonly problem: string | null;
}

/** How many characters are shown on each side of what was found. */
const AROUND = 40;

/** Every citation of one claim, in the order of the table, with what its paragraph prints; empty for an unknown id. */
export function citationsChecked(
  dataset: Dataset,
  documents: ReadonlyMap<string, SourceDocument>,
  claim: string,
): CheckedCitation[] {
  const publications = new Map(dataset.publications.map((publication) => [publication.id, publication]));
  return dataset.citations.flatMap((citation, index) => {
    if (citation.claim !== claim) return [];
    const publication = publications.get(citation.publication);
    return [{ row: index + 2, citation, ...comparison(citation, publication, documents) }];
  });
}

/** One such citation as a line. */
export function formatChecked({ row, citation, found, problem }: CheckedCitation): string {
  const { publication, paragraph, fidelity, asPrinted } = citation;
  const told = problem === null ? `“${asPrinted}” stands in “${found}”` : `NOT FOUND: ${problem}`;
  return `${publication}, paragraph ${paragraph} (citations row ${row}, ${fidelity}): ${told}`;
}

function comparison(
  { paragraph, asPrinted }: Citation,
  publication: Publication | undefined,
  documents: ReadonlyMap<string, SourceDocument>,
): Pick<CheckedCitation, "found" | "problem"> {
  const name = publication?.document ?? "";
  const document = publication === undefined ? null : documentOf(publication, documents);
  if (document === null) return { found: null, problem: `${name} is not among the documents` };
  if (document.sha256 !== publication?.sha256) return { found: null, problem: `${name} is another text` };
  const failure = unprovenBecause(document.paragraphs, paragraph, asPrinted);
  if (failure !== null) return { found: null, problem: failure[1] };
  return { found: around(document.paragraphs[paragraph - 1] ?? "", asPrinted ?? ""), problem: null };
}

function around(words: string, printed: string): string {
  const at = printedAt(words, printed);
  const end = at + printed.length;
  // Whole words alone.
  const before = at <= AROUND ? words.slice(0, at) : `…${words.slice(at - AROUND, at).replace(/^\S*\s/, "")}`;
  const after = words.slice(end, end + AROUND);
  return `${before}${printed}${end + AROUND >= words.length ? after : `${after.replace(/\s\S*$/, "")}…`}`.trim();
}
