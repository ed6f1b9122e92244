import { type Day, isoDay } from "#dataset/day.ts";
import type { NamedClaimant, RowFigure } from "#ingest/claim-figures.ts";
import { contentIds, scriptOf } from "#ingest/content-ids.ts";
import type { IncidentPlace, RowNote } from "#ingest/incident.ts";
import { shortSlugOf, slugOf } from "#ingest/slugs.ts";
import { type StatedClaim, statedClaims } from "#ingest/stated-claims.ts";
import type { WrittenRow } from "#ingest/table-text.ts";

/** One figure of a row, with the key of who says it before that has an id. */
export interface ReadFigure extends RowFigure {
  readonly claimant: string;
}

/** What one row reports. */
export interface ReadRow {
  readonly row: number;
  readonly day: Day;
  /** The keys of where, and of what prints it, before they have ids. */
  readonly place: string;
  readonly where: IncidentPlace;
  readonly publication: string;
  readonly figures: readonly ReadFigure[];
  /** The outlet that the file names; empty for none. */
  readonly via: string;
  /** The one among them whose day of print the row does not give; empty for none. */
  readonly undated: string;
  /** Others name what prints them, this row does not. */
  readonly unnamed: boolean;
  readonly notes: readonly RowNote[];
  /** The columns that its point was read from, as the file names them; empty for none. */
  readonly pointColumns: string;
}

/** Gives an id for a key. */
type Ids = (key: string) => string;

/** The rows of claims, each once, with what is to be said of their days, and of their citations, one for each row that prints it. Where one place holds for all rows it is not told by the ids of claims. */
export function claimTables(
  rows: readonly ReadRow[],
  {
    claimants,
    places,
    publications,
    onePlace,
    noteOf,
  }: { claimants: Ids; places: Ids; publications: Ids; onePlace: boolean; noteOf: (day: Day) => string },
): { readonly claims: readonly WrittenRow[]; readonly citations: readonly WrittenRow[] } {
  const stated = statedClaims(rows);
  const ids = contentIds(
    stated.map(({ key, first: { row, printed } }) => {
      const where = onePlace ? "" : `-${places(row.place)}`;
      const what = `${printed.metric}-${printed.population}`;
      return {
        key,
        id: slugOf(`cl-${what}${where}-${claimants(printed.claimant)}-${isoDay(row.day)}`),
        apart: [figureSaid(printed.figure), printed.cumulative ? "" : "of-the-day"],
      };
    }),
  );
  const idOf = ({ key }: StatedClaim) => ids.get(key) ?? "";
  return {
    claims: stated.map((one) => {
      const { row, printed } = one.first;
      return {
        id: idOf(one),
        ...{ metric: printed.metric, population: printed.population, place: places(row.place) },
        ...{ as_of: isoDay(row.day), claimant: claimants(printed.claimant), ...cellsOf(printed.figure) },
        ...{ unit: printed.unit, status: "standing", cumulative: String(printed.cumulative) },
        ...(noteOf(row.day) !== "" && { as_of_basis: "inferred", note_en: noteOf(row.day) }),
      };
    }),
    citations: stated.flatMap((one) =>
      one.prints.map(({ row, printed }) => ({
        ...{ publication: publications(row.publication), paragraph: String(row.row), claim: idOf(one) },
        ...{ as_printed: printed.printed, via: row.via, fidelity: "faithful" },
      })),
    ),
  };
}

function figureSaid(figure: RowFigure["figure"]): string {
  if (figure.qualifier === "word_only") return figure.word;
  const { qualifier, value, high } = figure;
  return [qualifier === "exact" ? "" : qualifier, value, high ?? ""].join(" ");
}

/** A word stays a word: it has no value. */
function cellsOf(figure: RowFigure["figure"]): WrittenRow {
  if (figure.qualifier === "word_only") return { qualifier: figure.qualifier, word: figure.word };
  const { qualifier, value, high } = figure;
  return { qualifier, value: String(value), value_high: high === null ? "" : String(high) };
}

/** Who says what the rows report, each once by name. All are added before any has an id. */
export class ClaimantRows {
  readonly #kinds = new Map<string, string>();
  #ids: ReadonlyMap<string, string> | null = null;

  /** The key under which a claimant is known here. The first kind that is said of a name holds. */
  add({ name, kind }: NamedClaimant): string {
    if (!this.#kinds.has(name)) {
      this.#kinds.set(name, kind);
      this.#ids = null;
    }
    return name;
  }

  idOf(key: string): string {
    this.#ids ??= contentIds(
      [...this.#kinds.keys()].map((name) => ({
        key: name,
        id: shortSlugOf(name) || "claimant",
        apart: [scriptOf(name)],
      })),
    );
    return this.#ids.get(key) ?? "";
  }

  get rows(): readonly WrittenRow[] {
    return [...this.#kinds].map(([name, kind]) => ({ id: this.idOf(name), kind, name_en: name }));
  }
}
