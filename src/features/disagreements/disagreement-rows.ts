import type { Claim, Publication } from "#dataset/records.ts";
import type { Block } from "#features/disagreements/disagreement-view.ts";
import { MOST_SHOWN } from "#features/disagreements/most-shown.ts";
import { reasonGroups } from "#features/disagreements/reason-groups.ts";
import type { UpTo } from "#model/clock.ts";
import type { SeriesBy } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import { type PrintedIn, printedIn } from "#model/printed-in.ts";

/**
 * One row of a comparison. By claimant it is a claim with all who print it; by publication a claim as one publication prints
 * it, so that a claim has as many rows as it has publications. `publication` is null in rows by claimant, and for a claim that
 * no publication prints.
 */
export interface Row {
  readonly key: string;
  readonly claim: Claim;
  readonly publication: Publication | null;
  readonly printed: readonly PrintedIn[];
  /** How many publications carry the claim, in other rows too. */
  readonly carriers: number;
}

/** The rows of some claims. Whichever way they are set, the same claims stand in them: none is added and none left out. */
export function rowsOf(lookup: Lookup, claims: readonly Claim[], options: { by: SeriesBy; upTo: UpTo }): Row[] {
  const rows = claims.map((claim): Row => {
    const printed = printedIn(lookup, claim.id, options.upTo);
    return { key: claim.id, claim, publication: null, printed, carriers: printed.length };
  });
  if (options.by === "claimant") return rows;
  const order = [...lookup.dataset.publications].sort((a, b) => a.published - b.published);
  const rank = ({ publication }: Row) => (publication ? order.indexOf(publication) : order.length);
  return rows
    .flatMap((row): Row[] =>
      row.printed.length === 0
        ? [row]
        : row.printed.map((one) => ({
            ...row,
            key: `${one.publication.id} ${row.claim.id}`,
            publication: one.publication,
            printed: [one],
          })),
    )
    .sort((a, b) => rank(a) - rank(b));
}

/**
 * Of very many rows so many as are read, in their order: first those of the claims that ask for explaining, then of one scope the
 * newest, across scopes the largest. All where they are not too many.
 */
export function tellingRows(rows: readonly Row[], { scope, found }: Pick<Block, "scope" | "found">): readonly Row[] {
  if (rows.length <= MOST_SHOWN.rows) return rows;
  const asked = new Set(reasonGroups(found).loud.flatMap((one) => one.claims as readonly string[]));
  const others = rows.filter((row) => !asked.has(row.claim.id));
  const telling = rows.filter((row) => asked.has(row.claim.id)).slice(0, MOST_SHOWN.rows);
  const room = MOST_SHOWN.rows - telling.length;
  const kept = new Set([...telling, ...(scope ? others.slice(others.length - room) : others.slice(0, room))]);
  return rows.filter((row) => kept.has(row));
}
