import type { Claim, Metric, Place, Population, Publication } from "#dataset/records.ts";
import { claimRows } from "#model/claim-rows.ts";
import { citationsUpTo, dayOfClaim } from "#model/clock.ts";
import type { Filter } from "#model/filter.ts";
import { groupBy } from "#model/group-by.ts";
import type { Lookup } from "#model/lookup.ts";
import { groupByScope, scopeKey } from "#model/scope.ts";

/**
 * Whether a publication prints any of some claims, and if not, how that is to be read: it was not out yet (on the clock
 * "known"); it prints other claims of the same kind, which the selection leaves out; all of the claims speak
 * for days after it had come out, and a text itself gives one of those days; or it left them out. Days that only stand in,
 * or that we worked out, excuse nobody by themselves.
 */
export type Printing = "printed" | "not_out" | "unselected" | "earlier" | "left_out";

/** A claim as one publication prints it. */
export interface MatrixClaim {
  readonly claim: Claim;
  /** The paragraphs in which this publication prints something else for it. */
  readonly garbled: readonly number[];
  /** Made before the range begins. */
  readonly carriedIn: boolean;
}

/** One publication beside one metric or scope. `claims` is empty unless `printing` is "printed"; they keep the table's order. */
export interface MatrixCell {
  readonly publication: Publication;
  readonly printing: Printing;
  readonly claims: readonly MatrixClaim[];
}

/** A line of the matrix: one cell for each publication, in the order of the columns. */
export interface MatrixLine {
  readonly cells: readonly MatrixCell[];
  /** The claims that no publication of the dataset cites; mostly empty. */
  readonly uncited: readonly MatrixClaim[];
}

/** The claims of one scope; at least one. */
export interface MatrixRow extends MatrixLine {
  readonly population: Population;
  readonly place: Place;
}

/** The claims of one metric, all together and by scope; at least one row. */
export interface MatrixGroup extends MatrixLine {
  readonly metric: Metric;
  /** By population in the order of the dataset; of each the whole country first, then by the table of places. */
  readonly rows: readonly MatrixRow[];
}

/** A publication at the head of its column. */
export interface MatrixColumn {
  readonly publication: Publication;
  /** False on the clock "known" for one that came out after the range. */
  readonly out: boolean;
  /** How many of the claims it prints, each once. */
  readonly claims: number;
}

/** Publications by metrics: what each prints of a selection. Without publications there are no columns, without claims no groups. */
export interface SourceMatrix {
  /** By day of publication, then by the table. Every publication of the dataset has one. */
  readonly columns: readonly MatrixColumn[];
  /** In the order of the dataset; metrics without a claim in the selection have none. */
  readonly groups: readonly MatrixGroup[];
  /** How many claims the selection has: each is in the cells of exactly the publications that cite it, or is uncited. */
  readonly claims: number;
  /** How many of them no publication cites. */
  readonly uncited: number;
}

interface Source {
  readonly publication: Publication;
  readonly out: boolean;
  /** The claims that it prints at all, whatever the selection. */
  readonly prints: readonly Claim[];
}

interface Scene {
  readonly lookup: Lookup;
  readonly filter: Filter;
  readonly sources: readonly Source[];
}

function sourcesOf(lookup: Lookup, { clock, to }: Filter): Source[] {
  const cited = groupBy(lookup.dataset.citations, (citation) => citation.publication);
  return [...lookup.dataset.publications]
    .sort((a, b) => a.published - b.published)
    .map((publication) => {
      const ids = new Set(cited.get(publication.id)?.map((citation) => citation.claim));
      return {
        publication,
        out: clock === "happened" || to === null || publication.published <= to,
        prints: lookup.dataset.claims.filter((claim) => ids.has(claim.id)),
      };
    });
}

function isCarriedIn({ lookup, filter }: Scene, claim: Claim): boolean {
  const day = dayOfClaim(lookup, claim, filter.clock);
  return filter.from !== null && day !== null && day < filter.from;
}

function claimsIn(scene: Scene, claims: readonly Claim[], publication: Publication): MatrixClaim[] {
  return claims.flatMap((claim) => {
    const citations = citationsUpTo(scene.lookup, claim.id, scene.filter).filter(
      (citation) => citation.publication === publication.id,
    );
    if (citations.length === 0) return [];
    const garbled = citations.flatMap(({ fidelity, paragraph }) => (fidelity === "garbled" ? [paragraph] : []));
    return [{ claim, garbled, carriedIn: isCarriedIn(scene, claim) }];
  });
}

/** Why none of the claims is printed there; `alike` tells the claims of the same metric or scope. */
function absence({ publication, out, prints }: Source, claims: readonly Claim[], alike: Alike): Printing {
  if (!out) return "not_out";
  if (prints.some(alike)) return "unselected";
  const lastDay = publication.updated ?? publication.published;
  const later = claims.every(({ asOf }) => asOf > lastDay) && claims.some(({ asOfBasis }) => asOfBasis === "stated");
  return later ? "earlier" : "left_out";
}

type Alike = (claim: Claim) => boolean;

function lineOf(scene: Scene, claims: readonly Claim[], alike: Alike): MatrixLine {
  const cells = scene.sources.map((source): MatrixCell => {
    const { publication } = source;
    const found = claimsIn(scene, claims, publication);
    return { publication, printing: found.length > 0 ? "printed" : absence(source, claims, alike), claims: found };
  });
  const uncited = claims
    .filter((claim) => scene.lookup.citationsOf(claim.id).length === 0)
    .map((claim) => ({ claim, garbled: [], carriedIn: isCarriedIn(scene, claim) }));
  return { cells, uncited };
}

function rowsOf(scene: Scene, claims: readonly Claim[]): MatrixRow[] {
  const { meta, places } = scene.lookup.dataset;
  const placeOrder = [...places].sort((a, b) => Number(b.kind === "country") - Number(a.kind === "country"));
  const scopes = groupByScope(claims);
  return meta.populations.flatMap((population) =>
    placeOrder.flatMap((place) =>
      scopes
        .filter((scope) => scope.population === population.id && scope.place === place.id)
        .map((scope) => {
          const key = scopeKey(scope);
          return { population, place, ...lineOf(scene, scope.claims, (claim) => scopeKey(claim) === key) };
        }),
    ),
  );
}

/**
 * Holds the claims of the filter's range, and those carried into it, against the publications: each is in the column of exactly those
 * that cite it, on the clock "known" of those that were out by then. Nothing is counted but our own records.
 */
export function sourceMatrix(lookup: Lookup, filter: Filter): SourceMatrix {
  const claims = claimRows(lookup, filter).flatMap(({ claim, standing }) => (standing === "outside" ? [] : [claim]));
  const scene = { lookup, filter, sources: sourcesOf(lookup, filter) };
  const all = lineOf(scene, claims, () => true);
  return {
    columns: scene.sources.map(({ publication, out }, i) => ({
      publication,
      out,
      claims: all.cells[i]?.claims.length ?? 0,
    })),
    groups: lookup.dataset.meta.metrics.flatMap((metric) => {
      const own = claims.filter((claim) => claim.metric === metric.id);
      if (own.length === 0) return [];
      const line = lineOf(scene, own, (claim) => claim.metric === metric.id);
      return [{ metric, ...line, rows: rowsOf(scene, own) }];
    }),
    claims: claims.length,
    uncited: all.uncited.length,
  };
}
