import { claimName } from "#evidence/claim-name.ts";
import { shortDay } from "#evidence/short-day.ts";
import { type LabelText, labelWays } from "#features/charts/label-lines.ts";
import { isEarly, type Mark } from "#features/charts/mark.ts";
import { formatFigure } from "#i18n/format-claim.ts";
import type { Text } from "#i18n/text.ts";
import type { SeriesBy } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";

/** The words that stand beside the marks of a chart. */
export interface MarkWords {
  /** Who claims it, or which publication prints it; with the day where the mark does not stand on it. */
  name(mark: Mark): string;
  /** The word of a claim in words, as it is quoted. */
  said(mark: Mark): string;
  /** The whole claim, for a pointer that rests on the mark. */
  title(mark: Mark): string;
  /** The ways to set its label in lines of about `limit` pixels, the one that says most first. */
  ways(mark: Mark, options: { readonly limit: number; readonly notes: boolean }): readonly LabelText[];
}

const NO_BREAK = "\u00a0";

/** The words of a chart in one language, with its series by claimant or by publication. */
export function markWords(text: Text, lookup: Lookup, by: SeriesBy): MarkWords {
  const owner = (mark: Mark) => {
    if (by === "claimant") return text.name(lookup.claimant.get(mark.series)?.name);
    return lookup.publication.get(mark.series)?.outlet ?? text.t("charts.uncited");
  };
  const name = (mark: Mark) => {
    if (mark.at === mark.day) return owner(mark);
    const day = shortDay(text, lookup, mark.day).replaceAll(" ", NO_BREAK);
    return text.t(isEarly(mark) ? "charts.label.early" : "charts.label.dated", { name: owner(mark), day });
  };
  const beforeFigure = (mark: Mark) =>
    mark.at === mark.day ? name(mark) : text.t("charts.label.before_figure", { words: name(mark) });
  const note = (mark: Mark) =>
    by === "claimant" && mark.publications.length > 1 ? text.count("charts.echo", mark.publications.length) : "";
  return {
    name,
    said: ({ claim }) => formatFigure(text, claim, "short"),
    title: ({ claim }) => claimName(text, lookup, claim),
    ways: (mark, { limit, notes }) =>
      labelWays(
        { words: beforeFigure(mark), figure: formatFigure(text, mark.claim, "short"), note: notes ? note(mark) : "" },
        limit,
      ),
  };
}
