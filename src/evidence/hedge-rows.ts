import { QUALIFIERS, type Qualifier } from "#dataset/vocabulary.ts";
import { formatFigure } from "#i18n/format-claim.ts";
import type { Text } from "#i18n/text.ts";

/** One hedge of a legend: an example in words and in brief, and what it means in a line. */
export interface HedgeRow {
  readonly qualifier: Qualifier;
  readonly example: string;
  /** The same as `example` where the hedge has no shorter form. */
  readonly short: string;
  readonly meaning: string;
}

/** The number that stands in a legend for any figure: nobody's claim, and said to be none. */
export const SAMPLE_FIGURE = 1000;

/** The lines of a legend, whatever draws them: of all hedges, or of those that a picture shows. */
export function hedgeRows(text: Text, qualifiers: readonly Qualifier[] = QUALIFIERS): readonly HedgeRow[] {
  return qualifiers.map((qualifier) => {
    const isWord = qualifier === "word_only";
    const figure = {
      qualifier,
      value: isWord ? null : SAMPLE_FIGURE,
      valueHigh: qualifier === "range" ? 2 * SAMPLE_FIGURE : null,
      word: isWord ? text.t("legend.word") : null,
    };
    return {
      qualifier,
      example: formatFigure(text, figure),
      short: formatFigure(text, figure, "short"),
      meaning: text.t(`legend.hedge.${qualifier}`),
    };
  });
}
