import { QUALIFIERS, type Qualifier } from "#dataset/vocabulary.ts";
import { formatSample } from "#i18n/format-claim.ts";
import type { Text } from "#i18n/text.ts";

/** One hedge of a legend: an example in words and in brief, and what it means in a line. */
export interface HedgeRow {
  readonly qualifier: Qualifier;
  readonly example: string;
  /** The same as `example` where the hedge has no shorter form. */
  readonly short: string;
  readonly meaning: string;
}

/** The lines of a legend, whatever draws them: of all hedges, or of those that a picture shows. */
export function hedgeRows(text: Text, qualifiers: readonly Qualifier[] = QUALIFIERS): readonly HedgeRow[] {
  return qualifiers.map((qualifier) => {
    const word = text.t("legend.word");
    return {
      qualifier,
      example: formatSample(text, qualifier, { word, length: "full" }),
      short: formatSample(text, qualifier, { word, length: "short" }),
      meaning: text.t(`legend.hedge.${qualifier}`),
    };
  });
}
