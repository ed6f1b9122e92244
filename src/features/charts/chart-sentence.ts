import type { Claim } from "#dataset/records.ts";
import { verdictsOf } from "#evidence/verdict.ts";
import type { ChartRows } from "#features/charts/chart-rows.ts";
import type { ScopeMarks } from "#features/charts/mark.ts";
import { formatFigure } from "#i18n/format-claim.ts";
import type { Text } from "#i18n/text.ts";
import { discrepanciesUpTo } from "#model/discrepancies.ts";
import type { Lookup } from "#model/lookup.ts";

interface Shown {
  readonly rows: ChartRows;
  readonly scope: ScopeMarks;
}

/**
 * What one chart shows, in words: measure, people, place, days and clock, how many claims by whom, whether they conflict, and
 * how far apart those that stand lie at the end of the days.
 */
export function chartSentence(text: Text, lookup: Lookup, { rows, scope }: Shown): string {
  const claims = [...new Set(scope.marks.map((mark) => mark.claim))];
  const verdicts = verdictsOf(lookup, claims, discrepanciesUpTo(lookup, rows.filter)).map((verdict) =>
    text.t(`figures.verdict.${verdict}`),
  );
  const sentence = text.t("charts.sentence", {
    metric: text.name(lookup.metric.get(rows.metric)?.label),
    population: text.name(lookup.population.get(scope.population)?.label),
    place: text.name(lookup.place.get(scope.place)?.name),
    from: text.day(rows.days.from, "medium"),
    to: text.day(rows.days.to, "medium"),
    clock: text.t(`charts.sentence.clock.${rows.filter.clock}`),
    claims: text.count("count.claims", claims.length),
    names: claimantsOf(text, lookup, claims).join(", "),
    verdict:
      verdicts.length === 0
        ? text.t("charts.sentence.alone")
        : text.t("charts.sentence.verdict", { verdicts: verdicts.join(", ") }),
  });
  const spread = spreadWords(text, lookup, { rows, scope });
  return spread === null ? sentence : `${sentence} ${spread}`;
}

function claimantsOf(text: Text, lookup: Lookup, claims: readonly Claim[]): readonly string[] {
  return [...new Set(claims.map((claim) => text.name(lookup.claimant.get(claim.claimant)?.name)))];
}

function spreadWords(text: Text, lookup: Lookup, { rows, scope }: Shown): string | null {
  const end = scope.envelope.find(({ day }) => day === rows.axis.to);
  if (!end) return null;
  const said = (claims: readonly Claim[]) =>
    text.t("charts.sentence.end", {
      figure: claims[0] ? formatFigure(text, claims[0]) : "",
      names: claimantsOf(text, lookup, claims).join(", "),
    });
  return text.t("charts.sentence.spread", { lowest: said(end.lowest), highest: said(end.highest) });
}
