import { type Day, isoDay } from "#dataset/day.ts";
import { problemOfAddress } from "#dataset/web-address.ts";
import type { RowFigure } from "#ingest/claim-figures.ts";
import { contentIds, scriptOf } from "#ingest/content-ids.ts";
import type { ForeignRow } from "#ingest/foreign-table.ts";
import type { ClaimMapping } from "#ingest/mapping.ts";
import { OWN_SENTENCES } from "#ingest/own-words.ts";
import type { PackageAbout } from "#ingest/package-about.ts";
import { publicationRow, SOURCE } from "#ingest/publication-row.ts";
import type { RowReader } from "#ingest/row-reader.ts";
import { shortSlugOf } from "#ingest/slugs.ts";
import type { WrittenRow } from "#ingest/table-text.ts";

/** What prints the figures of a row, as the row names it. */
export interface Printing {
  readonly outlet: string;
  /** Null where it is that of the file, which somebody said. */
  readonly published: Day | null;
  /** Empty for none. */
  readonly url: string;
}

/** What a row says of what prints its figures. */
export interface RowPrinting {
  /** Null for the file itself. */
  readonly printing: Printing | null;
  /** An outlet whose day of print the row does not give: no publication, but what the file has its figures by way of. */
  readonly undated: string;
  /** The row names nothing that prints it, though a column does for others. */
  readonly unnamed?: boolean;
}

const BY_ITSELF: RowPrinting = { printing: null, undated: "" };

/**
 * What a row says of the publication that prints its figures. Where it names none, or not its day, the file itself stands for it, since
 * no day is made up. Throws LeaveRow where the publication is older than the day of the figures.
 */
export function printingOf(reader: RowReader, { day, publication }: ClaimMapping): RowPrinting {
  if (publication === undefined) return BY_ITSELF;
  const outlet = reader.text(publication.column);
  if (outlet === "" || reader.isUnknown(outlet)) return { ...BY_ITSELF, unnamed: true };
  const { published: column, url } = publication;
  if (column !== undefined && reader.text(column) === "") return { printing: null, undated: outlet };
  const published = column === undefined ? null : reader.day(column);
  if (column !== undefined && published !== null && published < reader.day(day)) {
    throw reader.leave(column, `lies before ${reader.named(day)}`);
  }
  return { printing: { outlet, published, url: url === undefined ? "" : addressIn(reader, url) }, undated: "" };
}

/** Throws where rows name what prints them and nothing says when it did: an outlet prints nothing on the day of an import. */
export function checkPrintDays(
  { day, publication }: ClaimMapping,
  about: PackageAbout,
  named: ForeignRow["named"],
): void {
  if (publication === undefined || publication.published !== undefined || about.publishedTold === true) return;
  const outlets = named(publication.column);
  throw new Error(
    [
      `${outlets} names what prints each figure, and nothing says when it was printed. In the mapping, under publication, name the`,
      `column of that day as "published" ("${named(day)}" again, if each was printed on the day that it speaks for); or give one day`,
      `of all: --published YYYY-MM-DD; or name "${outlets}" as "source" in place of publication: then the figures are cited in the`,
      "file itself, by way of them.",
    ].join(" "),
  );
}

function addressIn(reader: RowReader, column: string): string {
  const text = reader.text(column);
  if (text === "" || problemOfAddress(text) === null) return text;
  reader.note(column, `“${text.slice(0, 40)}” is not a web address; left empty`);
  return "";
}

/** A name of its own for the rows that name a publication, which still ends as that of a table. */
function documentOf({ document }: PackageAbout, id: string): string {
  const [, stem = document, ending = ""] = /^(.+?)((?:\.[a-z]{2,7}){0,2})$/i.exec(document) ?? [];
  return `${stem}.${id}${ending}`;
}

interface Found {
  /** Null for the file itself. */
  readonly printing: Printing | null;
  readonly languages: Set<string>;
}

/** The one language that the words of some publications are of; null where there is none, or several. */
function soleOf(found: readonly Found[]): string | null {
  const [first = null, another] = new Set(found.flatMap(({ languages }) => [...languages]));
  return another === undefined ? first : null;
}

/** The publications that a table of reported figures names, and the table itself where a row names none. All are added before any has an id. */
export class PrintingPublications {
  readonly #about: PackageAbout;
  readonly #found = new Map<string, Found>();
  #ids: ReadonlyMap<string, string> | null = null;

  constructor(about: PackageAbout) {
    this.#about = about;
  }

  /** Adds the publication that prints these figures, one for each outlet, day and address; the key under which it is known here. */
  add(printing: Printing | null, figures: readonly RowFigure[]): string {
    const key = JSON.stringify(printing);
    const found = this.#found.get(key) ?? { printing, languages: new Set() };
    if (!this.#found.has(key)) this.#ids = null;
    this.#found.set(key, found);
    for (const { figure } of figures)
      if ("word" in figure && figure.language !== null) found.languages.add(figure.language);
    return key;
  }

  /** The id of a publication that was added: of its outlet and day, and of its address where others share those. */
  idOf(key: string): string {
    this.#ids ??= contentIds(
      [...this.#found].map(([one, { printing }]) => {
        if (printing === null) return { key: one, id: SOURCE, rank: -1, apart: ["", "", ""] };
        const { outlet, published, url } = printing;
        const id = shortSlugOf(`${outlet} ${published === null ? "" : isoDay(published)}`) || "publication";
        return { key: one, id, apart: [scriptOf(outlet), url.replace(/\/+$/, "").replace(/^.*\//, ""), url] };
      }),
    );
    return this.#ids.get(key) ?? "";
  }

  get rows(): readonly WrittenRow[] {
    return [...this.#found].map(([key, { printing }]) => ({
      ...this.#rowOf(this.idOf(key), printing),
      language: this.#languageOf(printing?.outlet ?? null),
    }));
  }

  /** The language of an outlet: that of the words among its figures, where all are of one; else that of all words of the table; else that of its texts. */
  #languageOf(outlet: string | null): string {
    const found = [...this.#found.values()];
    const own = found.filter(({ printing }) => (printing?.outlet ?? null) === outlet);
    return soleOf(own) ?? soleOf(found) ?? this.#about.language ?? "en";
  }

  /** How many a column names, and how many of them are dated as the file, as a line of a report; none where it names none. */
  get told(): readonly string[] {
    const named = [...this.#found.values()].filter(({ printing }) => printing !== null);
    const undated = named.filter(({ printing }) => printing?.published === null).length;
    const dated =
      undated === 0
        ? ""
        : `; with the day that is given for all, since no column tells theirs (published in the mapping): ${undated}`;
    if (named.length === 0) return [];
    const languages = [...new Set(named.map(({ printing }) => this.#languageOf(printing?.outlet ?? null)))].sort();
    return [
      `publications that the rows name: ${named.length}${dated}`,
      `taken as the language of these publications, by words among their figures, else English: ${languages.join(", ")}; publications.csv has it under language`,
    ];
  }

  /** A publication has a document of its own: here the rows of the file that name it. */
  #rowOf(id: string, printing: Printing | null): WrittenRow {
    const file = publicationRow(this.#about);
    if (printing === null) return file;
    const { outlet, published, url } = printing;
    const { document, language = "en" } = this.#about;
    const { knownFromRows, dayOfAll } = OWN_SENTENCES[language];
    const known = published === null ? ` ${dayOfAll}` : "";
    return {
      ...{ ...file, id, outlet, title: "", url, document: documentOf(this.#about, id) },
      ...(published !== null && { published: isoDay(published), published_basis: "" }),
      remark_en: `${knownFromRows(document)}${known}`,
    };
  }
}
