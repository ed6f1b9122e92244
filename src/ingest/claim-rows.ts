import { type Day, isoDay } from "#dataset/day.ts";
import type { RowFigure } from "#ingest/claim-figures.ts";
import { contentIds, scriptOf } from "#ingest/content-ids.ts";
import type { IncidentPlace, RowNote } from "#ingest/incident.ts";
import { shortSlugOf, slugOf } from "#ingest/slugs.ts";
import type { WrittenRow } from "#ingest/table-text.ts";

/** What one row reports. */
export interface ReadRow {
  readonly row: number;
  readonly day: Day;
  /** The keys of who says it, of where, and of what prints it, before they have ids. */
  readonly claimant: string;
  readonly place: string;
  readonly where: IncidentPlace;
  readonly publication: string;
  readonly figures: readonly RowFigure[];
  /** The outlet that the file names; empty for none. */
  readonly via: string;
  /** The one among them whose day of print the row does not give; empty for none. */
  readonly undated: string;
  readonly notes: readonly RowNote[];
}

/** Gives an id for a key. */
type Ids = (key: string) => string;

/** The rows of claims and of their citations. Where one place holds for all rows it is not told by the ids of claims. */
export function claimTables(
  rows: readonly ReadRow[],
  { claimants, places, publications, onePlace }: { claimants: Ids; places: Ids; publications: Ids; onePlace: boolean },
): { readonly claims: readonly WrittenRow[]; readonly citations: readonly WrittenRow[] } {
  const all = rows.flatMap(({ figures, ...row }) => figures.map((figure, at) => ({ ...row, figure, at })));
  const keyOf = ({ row, at }: (typeof all)[number]) => `${String(row).padStart(9, "0")} ${at}`;
  const ids = contentIds(
    all.map((one) => {
      const { metric, population, figure } = one.figure;
      const where = onePlace ? "" : `-${places(one.place)}`;
      return {
        key: keyOf(one),
        id: slugOf(`cl-${metric}-${population}${where}-${claimants(one.claimant)}-${isoDay(one.day)}`),
        apart: [figureSaid(figure), publications(one.publication)],
      };
    }),
  );
  const idOf = (one: (typeof all)[number]) => ids.get(keyOf(one)) ?? "";
  return {
    claims: all.map((one) => ({
      id: idOf(one),
      ...{ metric: one.figure.metric, population: one.figure.population, place: places(one.place) },
      ...{ as_of: isoDay(one.day), claimant: claimants(one.claimant), ...cellsOf(one.figure.figure) },
      ...{ status: "standing", cumulative: String(one.figure.cumulative) },
    })),
    citations: all.map((one) => ({
      ...{ publication: publications(one.publication), paragraph: String(one.row), claim: idOf(one) },
      ...{ as_printed: one.figure.printed, via: one.via, fidelity: "faithful" },
    })),
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
  add({ name, kind }: { name: string; kind: string }): string {
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
