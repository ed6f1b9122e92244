import type { Claim, Localised } from "#dataset/records.ts";
import { type ClaimWords, formatFigureWithUnit } from "#i18n/format-claim.ts";
import type { Text } from "#i18n/text.ts";

/** Two claims that differ, and the facts that explain why. */
export interface PairWords {
  readonly kind: "disagree" | "part_exceeds_whole" | "falls" | "vague" | "scope";
  readonly first: ClaimWords;
  readonly second: ClaimWords;
  readonly excluded: boolean;
  readonly sameClaimant: boolean;
  readonly samePopulation: boolean;
  readonly samePlace: boolean;
  readonly sameDay: boolean;
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
  readonly asPrinted: string | null;
  readonly note: Localised;
}

export type DiscrepancyWords = PairWords | GarbledWords;

/** The kind of a discrepancy in a word or two, to stand before its sentence. */
export function nameDiscrepancy(text: Text, kind: DiscrepancyWords["kind"]): string {
  return text.t(`discrepancy.name.${kind}`);
}

function figureOf(text: Text, { claim, unit }: ClaimWords): string {
  return formatFigureWithUnit(text, claim, unit);
}

function scopeOf(text: Text, words: ClaimWords): string {
  return text.t("discrepancy.scope", { people: text.name(words.population), place: text.name(words.place) });
}

function pairValues(text: Text, { first, second }: PairWords): Record<string, string> {
  return {
    first: figureOf(text, first),
    second: figureOf(text, second),
    firstClaimant: text.name(first.claimant),
    secondClaimant: text.name(second.claimant),
    firstDay: text.day(first.claim.asOf, "short"),
    secondDay: text.day(second.claim.asOf, "short"),
    firstPlace: text.name(first.place),
    secondPlace: text.name(second.place),
    firstPeople: text.name(first.population),
    secondPeople: text.name(second.population),
    firstScope: scopeOf(text, first),
    secondScope: scopeOf(text, second),
  };
}

function pairId(words: PairWords) {
  if (words.kind === "disagree") {
    if (!words.sameDay) return "discrepancy.disagree.days";
    return words.sameClaimant ? "discrepancy.disagree.self" : "discrepancy.disagree";
  }
  if (words.kind !== "scope") return `discrepancy.${words.kind}` as const;
  if (words.samePopulation) return "discrepancy.scope.place";
  return words.samePlace ? "discrepancy.scope.population" : "discrepancy.scope.both";
}

/** The claim whose hedge leaves room for the other figure: the one that is not exact, the later one of two. */
function hedgedOf({ first, second }: PairWords): ClaimWords {
  return second.claim.qualifier === "exact" ? first : second;
}

function remarks(text: Text, words: PairWords): string[] {
  const said: string[] = [];
  if (!words.excluded && (words.kind === "falls" || words.kind === "part_exceeds_whole")) {
    said.push(text.t("discrepancy.not_excluded", { hedged: figureOf(text, hedgedOf(words)) }));
  }
  if (words.tolerance !== null && (words.kind === "disagree" || words.kind === "falls")) {
    said.push(text.t("discrepancy.tolerance", { percent: text.number(words.tolerance * 100) }));
  }
  for (const claim of words.withdrawn) {
    const gone = words.first.claim.id === claim.id ? words.first : words.second;
    said.push(text.t("discrepancy.withdrawn", { claimant: text.name(gone.claimant), figure: figureOf(text, gone) }));
  }
  return said;
}

function garbledSentence(text: Text, words: GarbledWords): string {
  const values = {
    outlet: words.outlet,
    paragraph: String(words.paragraph),
    printed: words.asPrinted ?? "",
    first: figureOf(text, words.first),
    firstClaimant: text.name(words.first.claimant),
  };
  // The figure can be printed rightly and the sentence around it be wrong: then the note says what is.
  const other = words.asPrinted !== null && words.asPrinted !== values.first;
  const sentence = text.t(other ? "discrepancy.garbled.printed" : "discrepancy.garbled", values);
  const note = text.name(words.note);
  return note === "" ? sentence : `${sentence} ${note}`;
}

/** Why two accounts differ, in a sentence or two that name both claims; never says which of them is true. */
export function formatDiscrepancy(text: Text, words: DiscrepancyWords): string {
  if (words.kind === "garbled") return garbledSentence(text, words);
  return [text.t(pairId(words), pairValues(text, words)), ...remarks(text, words)].join(" ");
}
