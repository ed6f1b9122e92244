import type { Claim, Localised } from "#dataset/records.ts";
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

/** What of a claim its figure is written from. */
export type StatedFigure = Pick<Claim, "qualifier" | "value" | "valueHigh" | "word">;

/** The figure with its hedge, as "at least 16" (`full`) or "16+" (`short`); words stay words. */
export function formatFigure(text: Text, claim: StatedFigure, length: "full" | "short" = "full"): string {
  return text.t(length === "full" ? `hedge.${claim.qualifier}` : `hedge.short.${claim.qualifier}`, {
    value: claim.value === null ? "" : text.number(claim.value),
    high: claim.valueHigh === null ? "" : text.number(claim.valueHigh),
    word: claim.word ?? "",
  });
}

/** The figure with its unit where the metric has one: "120 tenge". */
export function formatFigureWithUnit(text: Text, claim: Claim, unit: Localised | null | undefined): string {
  const figure = formatFigure(text, claim);
  return unit && claim.qualifier !== "word_only" ? text.t("claim.unit", { figure, unit: text.name(unit) }) : figure;
}

/** The accessible name of a figure: claimant, hedge and value, metric, population, place and day. */
export function nameClaim(text: Text, words: ClaimWords): string {
  return text.t("claim.name", {
    claimant: text.name(words.claimant),
    figure: formatFigureWithUnit(text, words.claim, words.unit),
    metric: text.name(words.metric),
    population: text.name(words.population),
    place: text.name(words.place),
    day: text.day(words.claim.asOf, "long"),
  });
}
