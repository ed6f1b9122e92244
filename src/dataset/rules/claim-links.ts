import type { ClaimRow } from "#dataset/columns.ts";
import { isoDay } from "#dataset/day.ts";
import { type Figure, numberOf } from "#dataset/figure.ts";
import type { Issue } from "#dataset/issue.ts";
import { cyclesOf } from "#dataset/rules/cycles.ts";
import { byId, error, type ReadRow, type Rule, recordsOf, warning } from "#dataset/tables.ts";

/**
 * `part_of` and `supersedes` join claims of one metric and never run in a circle; what is superseded is not the
 * later figure; a part lies in the place of its whole and does not exceed it. Where one claimant gives both for one day, that is an error of
 * the row; between claimants or days it may be what was said, so it is a warning and shown to readers as a disagreement.
 */
export const claimLinks: Rule = function* ({ claims, places }, { metrics }) {
  const parents = new Map(places.map((row) => [row.cell("id"), row.cell("parent")]));
  yield* cyclesOf(claims, "part_of");
  yield* cyclesOf(claims, "supersedes");
  const claim = byId(claims);
  const declared = new Set(metrics.map(({ id }) => id));
  for (const row of recordsOf(claims)) {
    // A metric that nobody declares is told by itself.
    if (!declared.has(row.record.metric)) continue;
    const whole = claim.get(row.record.partOf ?? "")?.record;
    const earlier = claim.get(row.record.supersedes ?? "")?.record;
    if (whole && declared.has(whole.metric)) yield* ofPart(row, whole, parents);
    if (earlier && declared.has(earlier.metric)) yield* ofSuperseding(row, earlier);
  }
};

function* ofPart(row: ReadRow<ClaimRow>, whole: ClaimRow, parents: ReadonlyMap<string, string>): Generator<Issue> {
  const part = row.record;
  if (part.metric !== whole.metric) {
    yield error(
      row,
      "part_of",
      `names a claim of another metric (${whole.metric}, not ${part.metric}); name one of the same metric`,
    );
    return;
  }
  if (!holds(whole.place, part.place, parents)) {
    yield error(
      row,
      "part_of",
      `names a claim for ${whole.place}, which does not hold ${part.place}; check both places and their parents`,
    );
    return;
  }
  if (!exceeds(part, whole)) return;
  const message = `this part is larger than its whole, ${whole.id}; check both figures`;
  const oneBreath = part.claimant === whole.claimant && part.asOf === whole.asOf;
  yield oneBreath ? error(row, "part_of", message) : warning(row, "part_of", message);
}

function* ofSuperseding(row: ReadRow<ClaimRow>, earlier: ClaimRow): Generator<Issue> {
  const { metric, asOf } = row.record;
  if (metric !== earlier.metric) {
    yield error(
      row,
      "supersedes",
      `names a claim of another metric (${earlier.metric}, not ${metric}); name one of the same metric`,
    );
  }
  if (earlier.asOf > asOf) {
    yield error(
      row,
      "supersedes",
      `names a later claim, of ${isoDay(earlier.asOf)}; swap the two, for a claim replaces an earlier one`,
    );
  }
}

/** True when `outer` is `inner` or one of the places around it. */
function holds(outer: string, inner: string, parents: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  for (let at = inner; at !== "" && !seen.has(at); at = parents.get(at) ?? "") {
    if (at === outer) return true;
    seen.add(at);
  }
  return false;
}

/** True when even the least that the part can be lies above the most that the whole can be. */
function exceeds(part: ClaimRow, whole: ClaimRow): boolean {
  const least = leastOf(part);
  const most = mostOf(whole);
  if (least === null || most === null) return false;
  const touching = part.qualifier === "more_than" || whole.qualifier === "nearly";
  return least > most || (touching && least === most);
}

function leastOf({ qualifier, value }: ClaimRow): number | null {
  return qualifier === "nearly" || qualifier === "up_to" || qualifier === "about" ? null : numberIn(value);
}

function mostOf({ qualifier, value, valueHigh }: ClaimRow): number | null {
  if (qualifier === "range") return numberIn(valueHigh);
  return qualifier === "at_least" || qualifier === "more_than" || qualifier === "about" ? null : numberIn(value);
}

function numberIn(figure: Figure | null): number | null {
  return figure === null ? null : numberOf(figure);
}
