import { civil, type Day } from "#dataset/day.ts";
import type { Claim, Localised } from "#dataset/records.ts";
import { type ClaimWords, formatFigureWithUnit } from "#i18n/format-claim.ts";
import type { MessageValues, Text } from "#i18n/text.ts";

/** Two claims that differ, and the facts that explain why. */
export interface PairWords {
  readonly kind: "disagree" | "part_exceeds_whole" | "falls" | "hedge" | "day" | "vague" | "wording" | "scope";
  readonly first: ClaimWords;
  readonly second: ClaimWords;
  readonly excluded: boolean;
  readonly sameClaimant: boolean;
  readonly samePopulation: boolean;
  readonly sameDay: boolean;
  readonly sameCounting: boolean;
  readonly isPart: boolean;
  readonly replaces: boolean;
  /** The share by which "about" was widened for the comparison, or null. */
  readonly tolerance: number | null;
  readonly withdrawn: readonly Claim[];
}

/** A claim and the place where a publication prints something else for it. */
export interface GarbledWords {
  readonly kind: "garbled";
  readonly first: ClaimWords;
  readonly outlet: string;
  readonly paragraph: number;
  /** What stands in place of the figure. Null where the figure is printed rightly: then the note says what is wrong. */
  readonly asPrinted: string | null;
  /** The language of the publication. */
  readonly language: string | undefined;
  readonly note: Localised;
}

export type DiscrepancyWords = PairWords | GarbledWords;

/** What a publication prints, in its own language. */
interface PrintedWords {
  readonly printed: string;
  readonly language: string | undefined;
}

/** A part of a sentence: words, a claim whose figure stands there, or what is printed; `at` is its place in the sentence. */
export interface SentencePart {
  readonly at: number;
  readonly said: string | ClaimWords | PrintedWords;
}

/** The kind of a discrepancy in a word or two, to stand before its sentence. */
export function nameDiscrepancy(text: Text, words: DiscrepancyWords): string {
  if (words.kind !== "garbled" && isReplacement(words)) return text.t("discrepancy.name.replaced");
  if (words.kind === "scope" && words.isPart) return text.t("discrepancy.name.part");
  return text.t(`discrepancy.name.${words.kind}`);
}

function isReplacement({ kind, replaces }: PairWords): boolean {
  return replaces && (kind === "falls" || kind === "day");
}

// Stand for the two figures and for what is printed while a message is put together; no text holds them.
const FIRST = "\uE000";
const SECOND = "\uE001";
const PRINTED = "\uE002";

function scopeOf(text: Text, words: ClaimWords): string {
  return text.t("scope.name", { population: text.name(words.population), place: text.name(words.place) });
}

function pairValues(text: Text, { first, second }: PairWords): MessageValues {
  const sameYear = civil(first.claim.asOf).year === civil(second.claim.asOf).year;
  const day = (asOf: Day) => text.declinedDay(asOf, sameYear ? "short" : "medium");
  return {
    first: FIRST,
    second: SECOND,
    metric: text.name(first.metric),
    firstClaimant: text.name(first.claimant),
    secondClaimant: text.name(second.claimant),
    firstDay: day(first.claim.asOf),
    secondDay: day(second.claim.asOf),
    firstPlace: text.name(first.place),
    secondPlace: text.name(second.place),
    firstPeople: text.name(first.population),
    secondPeople: text.name(second.population),
    firstScope: scopeOf(text, first),
    secondScope: scopeOf(text, second),
  };
}

function dayId({ first, second, sameCounting }: PairWords) {
  if (sameCounting) return first.claim.cumulative ? "discrepancy.day" : "discrepancy.day.counts";
  return second.claim.cumulative ? "discrepancy.day.total_second" : "discrepancy.day.total_first";
}

function pairId(words: PairWords) {
  const { kind } = words;
  if (isReplacement(words)) return "discrepancy.replaced";
  if (kind === "day") return dayId(words);
  if (kind === "disagree" && words.sameClaimant) return "discrepancy.disagree.own";
  if (kind !== "scope") return `discrepancy.${kind}` as const;
  if (words.isPart) return "discrepancy.scope.part";
  return words.samePopulation ? "discrepancy.scope.place" : "discrepancy.scope.population";
}

function vagueRemark({ first, sameDay, sameCounting }: PairWords) {
  if (!sameCounting)
    return first.claim.cumulative ? "discrepancy.vague.figure_of_day" : "discrepancy.vague.word_of_day";
  return sameDay ? null : "discrepancy.vague.days";
}

/** The claim whose hedge leaves room for the other figure: the one that is not exact, the later one of two. */
function hedgeLeavesRoom(text: Text, { second }: PairWords): string {
  const [hedged, other] = second.claim.qualifier === "exact" ? [FIRST, SECOND] : [SECOND, FIRST];
  return text.t("discrepancy.not_excluded", { hedged, other });
}

/** The sentences of these kinds print the days of both claims, or say that they are the same. */
const OF_DAYS: readonly PairWords["kind"][] = ["disagree", "falls", "hedge", "day", "wording"];

function printsDays(words: PairWords): boolean {
  return OF_DAYS.includes(words.kind) || (words.kind === "vague" && vagueRemark(words) !== null);
}

/** Where a day in the sentence comes from when no text gives it; null where the texts give both. */
function basisRemark(text: Text, { first, second }: PairWords): string | null {
  const bases = [
    { mark: FIRST, basis: first.claim.asOfBasis },
    { mark: SECOND, basis: second.claim.asOfBasis },
  ];
  const [one, other] = bases.flatMap(({ mark, basis }) => (basis === "stated" ? [] : [{ mark, basis }]));
  if (!one) return null;
  if (!other) return text.t(`discrepancy.basis.${one.basis}`, { figure: one.mark });
  if (one.basis === other.basis) {
    return text.t(`discrepancy.basis.both.${one.basis}`, { first: one.mark, second: other.mark });
  }
  const [undated, inferred] = one.basis === "publication" ? [one, other] : [other, one];
  return text.t("discrepancy.basis.mixed", { undated: undated.mark, inferred: inferred.mark });
}

function remarks(text: Text, words: PairWords): string[] {
  const { kind } = words;
  const said: string[] = [];
  const room = kind === "falls" || kind === "part_exceeds_whole" || kind === "hedge";
  if (room && !words.excluded && !words.replaces) said.push(hedgeLeavesRoom(text, words));
  const vague = kind === "vague" ? vagueRemark(words) : null;
  if (vague) said.push(text.t(vague, pairValues(text, words)));
  const basis = printsDays(words) ? basisRemark(text, words) : null;
  if (basis) said.push(basis);
  if (words.tolerance !== null && (kind === "disagree" || kind === "falls" || kind === "hedge")) {
    said.push(text.t("discrepancy.tolerance", { share: text.percent(words.tolerance) }));
  }
  for (const claim of words.replaces ? [] : words.withdrawn) {
    const [gone, figure] = words.first.claim.id === claim.id ? [words.first, FIRST] : [words.second, SECOND];
    said.push(text.t("discrepancy.withdrawn", { claimant: text.name(gone.claimant), figure }));
  }
  return said;
}

function garbledSentence(text: Text, words: GarbledWords): string {
  const sentence = text.t(words.asPrinted !== null ? "discrepancy.garbled.printed" : "discrepancy.garbled", {
    outlet: words.outlet,
    paragraph: String(words.paragraph),
    printed: PRINTED,
    first: FIRST,
    firstClaimant: text.name(words.first.claimant),
  });
  const note = text.name(words.note);
  return note === "" ? sentence : `${sentence} ${note}`;
}

/**
 * Why two accounts differ, in a sentence or two that name both claims; never says which of them is true. In parts, so that
 * each figure in it can be the door to its claim.
 */
export function discrepancySentence(text: Text, words: DiscrepancyWords): readonly SentencePart[] {
  const sentence =
    words.kind === "garbled"
      ? garbledSentence(text, words)
      : [text.t(pairId(words), pairValues(text, words)), ...remarks(text, words)].join(" ");
  return sentence
    .split(/([\uE000-\uE002])/)
    .filter((part) => part !== "")
    .map((part, at) => ({ at, said: saidIn(words, part) }));
}

function saidIn(words: DiscrepancyWords, part: string): SentencePart["said"] {
  if (part === FIRST) return words.first;
  if (words.kind === "garbled")
    return part === PRINTED ? { printed: words.asPrinted ?? "", language: words.language } : part;
  return part === SECOND ? words.second : part;
}

/** The same as one text, for where nothing can be pressed. */
export function formatDiscrepancy(text: Text, words: DiscrepancyWords): string {
  return discrepancySentence(text, words)
    .map(({ said }) => {
      if (typeof said === "string") return said;
      return "printed" in said ? said.printed : formatFigureWithUnit(text, said);
    })
    .join("");
}
