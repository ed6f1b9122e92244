import type { Issue } from "#dataset/issue.ts";
import { printedAt, prints } from "#dataset/paragraphs.ts";
import { hedgesInPlace, printedHedges } from "#dataset/printed-hedges.ts";
import type { Citation, Dataset, Publication } from "#dataset/records.ts";
import { isTableDocument } from "#dataset/table-document.ts";
import type { Qualifier } from "#dataset/vocabulary.ts";

/** A text that a publication was read from. `sha256` is that of its bytes, unpacked where they are packed, in small hexadecimal digits. */
export interface SourceDocument {
  /** Paragraph 1 is the first; of a table the rows. */
  readonly paragraphs: readonly string[];
  readonly sha256: string;
}

/** What comparing a dataset with its documents came to. Counts are of documents, paragraphs and citations. */
export interface Verification {
  readonly issues: readonly Issue[];
  readonly documents: number;
  readonly paragraphs: number;
  readonly cited: number;
  readonly uncited: number;
  readonly uncovered: number;
  /** Documents that are tables, their rows, and how many of these are cited. They are not among the documents and paragraphs. */
  readonly tables: number;
  readonly rows: number;
  readonly rowsCited: number;
  readonly citations: number;
  readonly unproven: number;
}

/**
 * Proves a dataset by its documents, given by file name: each is the very text that was read, each citation stands
 * in its paragraph as printed, and each paragraph is cited or listed as uncited. Rows are those of the file. Of a document that
 * is not there or is another one its publication tells once; its citations count as unproven. A document under another name is known
 * by its hash. Rows of a table need be neither cited nor listed: one is its header, others belong to another publication that is known
 * from the same table, and those that an import left out stand in its report.
 */
export function verify(dataset: Dataset, documents: ReadonlyMap<string, SourceDocument>): Verification {
  const issues: Issue[] = [];
  const problem = (table: string, index: number, [field, message]: readonly [field: string, message: string]) =>
    issues.push({ severity: "error", table, row: index + 2, field, message });

  const texts = new Map<string, readonly string[]>();
  dataset.publications.forEach((publication, index) => {
    const { id, document, sha256 } = publication;
    const found = documentOf(publication, documents);
    const left = `; ${rowsOf(dataset, id)} could not be compared`;
    if (found === null) problem("publications", index, ["document", `${document} is not among the documents${left}`]);
    else if (found.sha256 !== sha256)
      problem("publications", index, [
        "sha256",
        `${document} is another text${left}; take the one that was read, or write the sha256 of this one and read it anew`,
      ]);
    else texts.set(id, found.paragraphs);
  });

  const citedParagraphs = new Set<string>();
  const qualifiers = new Map(dataset.claims.map(({ id, qualifier }) => [id, qualifier]));
  let unproven = 0;
  dataset.citations.forEach((citation, index) => {
    const { publication, paragraph, asPrinted } = citation;
    const words = texts.get(publication)?.[paragraph - 1] ?? "";
    const hedge = leftOut(citation, words, qualifiers.get(citation.claim ?? ""));
    if (hedge !== null)
      issues.push({ severity: "warning", table: "citations", row: index + 2, field: "as_printed", message: hedge });
    const failure = unprovenBecause(texts.get(publication), paragraph, asPrinted);
    citedParagraphs.add(`${publication}:${paragraph}`);
    if (failure === null) return;
    unproven += 1;
    if (failure !== NO_TEXT) problem("citations", index, failure);
  });

  const listed = new Set<string>();
  dataset.uncited.forEach(({ publication, paragraph }, index) => {
    listed.add(`${publication}:${paragraph}`);
    const failure = unprovenBecause(texts.get(publication), paragraph, null);
    if (failure !== null && failure !== NO_TEXT) problem("uncited", index, failure);
  });

  const read = dataset.publications.filter(({ id }) => texts.has(id));
  const articles = read.filter(({ document }) => !isTableDocument(document));
  const every = articles.flatMap(({ id }) => (texts.get(id) ?? []).map((_, index) => [id, index + 1] as const));
  const isIn = (set: ReadonlySet<string>) => every.filter(([id, number]) => set.has(`${id}:${number}`)).length;
  const uncovered = every.filter(
    ([id, number]) => !citedParagraphs.has(`${id}:${number}`) && !listed.has(`${id}:${number}`),
  );
  for (const [id, number] of uncovered) {
    const message = `paragraph ${number} of ${id} is neither cited nor listed here; do one of them`;
    issues.push({ severity: "error", table: "uncited", row: null, field: null, message });
  }
  return {
    issues,
    documents: articles.length,
    paragraphs: every.length,
    cited: isIn(citedParagraphs),
    uncited: isIn(listed),
    uncovered: uncovered.length,
    ...tablesRead(dataset, texts),
    citations: dataset.citations.length,
    unproven,
  };
}

/** What a faithful citation leaves out of a number's hedge, where the claim does not say it either; null where nothing is. */
function leftOut({ fidelity, asPrinted, paragraph }: Citation, words: string, qualifier?: Qualifier): string | null {
  if (fidelity !== "faithful" || asPrinted === null || qualifier === undefined || qualifier === "range") return null;
  const at = printedAt(words, asPrinted);
  if (at < 0 || (printedHedges(asPrinted)?.size ?? 0) > 0) return null;
  const [hedge] = hedgesInPlace(words, asPrinted, at);
  if (hedge === undefined || hedge === qualifier) return null;
  return `paragraph ${paragraph} seems to print a hedge beside “${asPrinted}”, ${hedge}, and the claim says ${qualifier}; look there, and cite the hedge, too`;
}

/** The document of a publication: the very text that was read, under whatever name, else what bears its name; null where neither is there. */
export function documentOf(
  { document, sha256 }: Pick<Publication, "document" | "sha256">,
  documents: ReadonlyMap<string, SourceDocument>,
): SourceDocument | null {
  const named = documents.get(document);
  if (named?.sha256 === sha256) return named;
  return [...documents.values()].find((other) => other.sha256 === sha256) ?? named ?? null;
}

/** How many tables were read, each once though several publications may be known from it. */
function tablesRead({ publications, citations }: Dataset, texts: ReadonlyMap<string, readonly string[]>) {
  const read = publications.filter(({ id, document }) => texts.has(id) && isTableDocument(document));
  const hashes = new Map(read.map(({ id, sha256 }) => [id, sha256]));
  const rows = new Map(read.map(({ id, sha256 }) => [sha256, texts.get(id)?.length ?? 0]));
  const cited = citations.flatMap(({ publication, paragraph }) => {
    const hash = hashes.get(publication);
    return hash === undefined ? [] : [`${hash}:${paragraph}`];
  });
  const sum = [...rows.values()].reduce((total, length) => total + length, 0);
  return { tables: rows.size, rows: sum, rowsCited: new Set(cited).size };
}

/** The totals as one line, for people and for logs. */
export function formatVerification(totals: Verification): string {
  const { documents, paragraphs, cited, uncited, uncovered, tables, rows, rowsCited, citations, unproven } = totals;
  const covered = `${cited} cited, ${uncited} listed as uncited, ${uncovered} uncovered`;
  const articles = `${count(documents, "document")}, ${count(paragraphs, "paragraph")}: ${covered}`;
  const inTables = `${count(tables, "table")}, ${count(rows, "row")}: ${rowsCited} cited`;
  return [
    ...(documents > 0 || tables === 0 ? [articles] : []),
    ...(tables > 0 ? [inTables] : []),
    `${count(citations, "citation")}: ${unproven} unproven`,
  ].join("; ");
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}

/** How many rows stand and fall with the text of a publication. */
function rowsOf({ citations, uncited }: Dataset, id: string): string {
  const of = (rows: readonly { readonly publication: string }[]) =>
    rows.filter(({ publication }) => publication === id).length;
  return `${count(of(citations), "citation")} and ${count(of(uncited), "uncited paragraph")}`;
}

type Failure = readonly [field: string, message: string];

/** What is wrong with the publication, and is told of it once. */
const NO_TEXT: Failure = ["publication", "its document could not be compared"];

/** Why a text does not prove a citation, as a field and a message; null where it does. Undefined stands for a text that is not there. */
export function unprovenBecause(
  text: readonly string[] | undefined,
  paragraph: number,
  asPrinted: string | null,
): Failure | null {
  if (text === undefined) return NO_TEXT;
  const words = text[paragraph - 1];
  if (words === undefined)
    return ["paragraph", `the document ends with paragraph ${text.length}; count the lines that are not empty`];
  if (asPrinted === null || prints(words, asPrinted)) return null;
  const elsewhere = text.findIndex((other) => prints(other, asPrinted)) + 1;
  const hint = elsewhere > 0 ? `; paragraph ${elsewhere} does` : "";
  return ["as_printed", `paragraph ${paragraph} does not print “${asPrinted}”${hint}`];
}
