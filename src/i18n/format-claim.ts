import { type Figure, numberOf, toFigure } from "#dataset/figure.ts";
import type { Claim, Localised } from "#dataset/records.ts";
import type { Qualifier } from "#dataset/vocabulary.ts";
import type { Text } from "#i18n/text.ts";

/** Names that a claim's words need; the caller looks them up. */
export interface ClaimWords {
  readonly claim: Claim;
  readonly claimant: Localised | undefined;
  readonly metric: Localised | undefined;
  readonly unit: Localised | null | undefined;
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
  const beyond = length === "full" && claim.qualifier === "more_than";
  const written = (figure: Figure) => (beyond ? text.numberBeyond(numberOf(figure)) : formatNumberOf(text, figure));
  return text.t(length === "full" ? `hedge.${claim.qualifier}` : `hedge.short.${claim.qualifier}`, {
    value: claim.value === null ? "" : written(claim.value),
    high: claim.valueHigh === null ? "" : formatNumberOf(text, claim.valueHigh),
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

/** The figure with its unit where the metric has one: "120 tenge". */
export function formatFigureWithUnit(text: Text, claim: Claim, unit: Localised | null | undefined): string {
  const figure = formatFigure(text, claim);
  return unit && claim.qualifier !== "word_only" ? text.t("claim.unit", { figure, unit: text.name(unit) }) : figure;
}

/** The day of a claim, worded by the caller, and after it where it comes from when no text gives it. */
export function withBasis(text: Text, claim: Pick<Claim, "asOfBasis">, day: string): string {
  return text.t(`claim.day.${claim.asOfBasis}`, { day });
}

/** The accessible name of a figure: claimant, hedge and value, metric, population, place and day. */
export function nameClaim(text: Text, words: ClaimWords): string {
  return text.t("claim.name", {
    claimant: text.name(words.claimant),
    figure: formatFigureWithUnit(text, words.claim, words.unit),
    metric: text.name(words.metric),
    population: text.name(words.population),
    place: text.name(words.place),
    day: withBasis(text, words.claim, text.day(words.claim.asOf, "long")),
  });
}
