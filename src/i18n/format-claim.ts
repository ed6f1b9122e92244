import { type Figure, numberOf, toFigure } from "#dataset/figure.ts";
import type { Claim, Localised, Unit } from "#dataset/records.ts";
import type { Qualifier } from "#dataset/vocabulary.ts";
import { formatUnit } from "#i18n/format-unit.ts";
import type { Text } from "#i18n/text.ts";

/** Names that a claim's words need; the caller looks them up. */
export interface ClaimWords {
  readonly claim: Claim;
  readonly claimant: Localised | undefined;
  readonly metric: Localised | undefined;
  readonly unit: Unit | null | undefined;
  readonly population: Localised | undefined;
  readonly place: Localised | undefined;
}

/** The number of a figure alone, without its hedge: only to find it in the figure that `formatFigure` writes. */
export function formatNumberOf(text: Text, figure: Figure): string {
  return text.number(numberOf(figure));
}

/** What of a claim its figure is written from. */
export type StatedFigure = Pick<Claim, "qualifier" | "value" | "valueHigh" | "word" | "wording">;

/** The figure with its hedge, as "at least 16" (`full`) or "16+" (`short`); words stay words, in this language if told. */
export function formatFigure(text: Text, claim: StatedFigure, length: "full" | "short" = "full"): string {
  return text.t(length === "full" ? `hedge.${claim.qualifier}` : `hedge.short.${claim.qualifier}`, {
    value: claim.value === null ? "" : text.declinedNumber(numberOf(claim.value)),
    high: claim.valueHigh === null ? "" : text.declinedNumber(numberOf(claim.valueHigh)),
    word: text.name(claim.wording) || (claim.word ?? ""),
  });
}

/** The number that stands in a legend for any figure: nobody's claim, and said to be none. */
export const SAMPLE_FIGURE = 1000;

/** A hedge with the sample figure, or with `word` in place of a number: for a legend only. */
export function formatSample(
  text: Text,
  qualifier: Qualifier,
  { word, length }: { word: string; length: "full" | "short" },
): string {
  const isWord = qualifier === "word_only";
  const sample: StatedFigure = {
    qualifier,
    value: isWord ? null : toFigure(SAMPLE_FIGURE),
    valueHigh: qualifier === "range" ? toFigure(2 * SAMPLE_FIGURE) : null,
    word: isWord ? word : null,
    wording: {},
  };
  return formatFigure(text, sample, length);
}

/** The figure with its unit where the metric has one: "120 tenge", or in brief ">120 tenge". */
export function formatFigureWithUnit(
  text: Text,
  { claim, unit }: Pick<ClaimWords, "claim" | "unit">,
  length: "full" | "short" = "full",
): string {
  const figure = formatFigure(text, claim, length);
  const last = claim.valueHigh ?? claim.value;
  if (!unit || last === null || claim.qualifier === "word_only") return figure;
  const counted = { value: numberOf(last), qualifier: claim.qualifier };
  return text.t("claim.unit", { figure, unit: formatUnit(text.locale, unit, counted) });
}

/** The day of a claim, worded by the caller, and after it where it comes from when no text gives it. */
export function withBasis(text: Text, claim: Pick<Claim, "asOfBasis">, day: string): string {
  return text.t(`claim.day.${claim.asOfBasis}`, { day });
}

/** The accessible name of a figure: claimant, hedge and value, metric, population, place and day. */
export function nameClaim(text: Text, words: ClaimWords): string {
  return text.t("claim.name", {
    claimant: text.name(words.claimant),
    figure: formatFigureWithUnit(text, words),
    metric: text.name(words.metric),
    population: text.name(words.population),
    place: text.name(words.place),
    day: withBasis(text, words.claim, text.day(words.claim.asOf, "long")),
  });
}
