import type { Day } from "#dataset/day.ts";
import type { Claim, Claimant, Publication } from "#dataset/records.ts";
import { citationsUpTo, isMade, type UpTo } from "#model/clock.ts";
import { ofOwnTimes } from "#model/days.ts";
import { sayingKey } from "#model/figure-order.ts";
import { groupBy } from "#model/group-by.ts";
import type { Lookup } from "#model/lookup.ts";
import { oncePer } from "#model/once-per.ts";
import { scopeKey } from "#model/scope.ts";

/** The publications that cite a claim or event, each once however often it does, by day of publication and then by the table. */
export function publicationsOf(lookup: Lookup, id: string): Publication[] {
  const citing = new Set(lookup.citationsOf(id).map((citation) => citation.publication));
  return lookup.dataset.publications
    .filter((publication) => citing.has(publication.id))
    .sort((a, b) => a.published - b.published);
}

/** Who stands behind some claims and who repeats them: the two are shown side by side, since repetition proves nothing. */
export interface Echo {
  readonly claims: readonly Claim[];
  /** Who prints them. */
  readonly publications: readonly Publication[];
  /**
   * Who asserts them, each once. Two bodies of one government are two origins: each answers for its own figure. Nothing is
   * said about whether they counted independently.
   */
  readonly origins: readonly Claimant[];
}

/** The body at the head of the one that a claimant belongs to; itself where it belongs to none. */
export function headOf(lookup: Lookup, claimant: Claimant): Claimant {
  const seen = new Set<Claimant>();
  let head = claimant;
  while (head.parent !== null && !seen.has(head)) {
    seen.add(head);
    head = lookup.claimant.get(head.parent) ?? head;
  }
  return head;
}

/** One figure or word for one scope, with all who state it, on whatever day, and all who print it. */
export interface Statement extends Echo {
  /**
   * The independent origins: those who state it, each under the body at its head. Two ministries of one government are one,
   * a ministry and a television report two. That none belongs to another is all that is said; each may have copied.
   */
  readonly heads: readonly Claimant[];
}

/**
 * Puts together the claims that say the same of the same people and place in the same unit, for as long as it was still somebody's
 * last word: a number that all had moved on from, and that comes up again by chance, repeats nobody; nor does the count of one day
 * that of another. Every claim is in exactly one
 * statement; statements come in the order of their first claims. Nothing is added up and no figure is made.
 */
export function statementsOf(lookup: Lookup, claims: readonly Claim[], upTo: UpTo): Statement[] {
  const at = new Map(claims.map((claim, i) => [claim, i]));
  const place = (claim: Claim | undefined) => (claim && at.get(claim)) ?? 0;
  const groups = [...groupBy(claims, statementKey).values()].flatMap((same) =>
    whileItStands(lookup, same).map((group) => group.sort((a, b) => place(a) - place(b))),
  );
  return groups
    .sort(([a], [b]) => place(a) - place(b))
    .map((group) => {
      const echo = echoOf(lookup, group, upTo);
      return { ...echo, heads: [...new Set(echo.origins.map((origin) => headOf(lookup, origin)))] };
    });
}

/** Parts some claims that say the same where, between two of them, all who had said it had said something else, or where they count on days of their own. */
function whileItStands(lookup: Lookup, same: readonly Claim[]): Claim[][] {
  const groups: Claim[][] = [];
  for (const claim of [...same].sort((a, b) => a.asOf - b.asOf)) {
    const last = groups.at(-1);
    if (last?.some((earlier) => !movedOn(lookup, earlier, claim.asOf) && !onOwnDays(earlier, claim))) last.push(claim);
    else groups.push([claim]);
  }
  return groups;
}

/** Whether two counts are said to be those of different days: that they are the same is chance. */
function onOwnDays(a: Claim, b: Claim): boolean {
  return a.asOfBasis === "stated" && b.asOfBasis === "stated" && ofOwnTimes(a, b);
}

const ofVoice = oncePer((lookup: Lookup) => groupBy(lookup.dataset.claims, voiceKey));

function voiceKey(claim: Claim): string {
  return `${scopeKey(claim)} ${claim.claimant} ${claim.value === null}`;
}

/** Whether the claimant had followed a figure by another of its own, or a word by another word, by a later day. */
function movedOn(lookup: Lookup, claim: Claim, day: Day): boolean {
  return (ofVoice(lookup).get(voiceKey(claim)) ?? []).some(
    (other) => other.asOf > claim.asOf && other.asOf <= day && statementKey(other) !== statementKey(claim),
  );
}

const statementKey = oncePer((claim: Claim) => [scopeKey(claim), claim.unit, sayingKey(claim)].join(" "));

/** The statement that a claim is a part of, among all claims made by the end of the range and the claim itself. */
export function statementOf(lookup: Lookup, claim: Claim, upTo: UpTo): Statement | undefined {
  const same = lookup.dataset.claims.filter(
    (other) => other === claim || (statementKey(claim) === statementKey(other) && isMade(lookup, other, upTo)),
  );
  return statementsOf(lookup, same, upTo).find((one) => one.claims.includes(claim));
}

/**
 * Collapses the repetitions of some claims: one claim printed five times is one claim, one origin, five publications. On the
 * clock "known" a publication that was not out by the end of the range prints nothing yet.
 */
export function echoOf(lookup: Lookup, claims: readonly Claim[], upTo: UpTo): Echo {
  const distinct = [...new Set(claims)];
  const origins = new Set(distinct.map((claim) => claim.claimant));
  const citing = new Set(
    distinct.flatMap((claim) => citationsUpTo(lookup, claim.id, upTo)).map((citation) => citation.publication),
  );
  return {
    claims: distinct,
    publications: lookup.dataset.publications
      .filter((publication) => citing.has(publication.id))
      .sort((a, b) => a.published - b.published),
    origins: lookup.dataset.claimants.filter((claimant) => origins.has(claimant.id)),
  };
}
