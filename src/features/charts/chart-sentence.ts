import { verdictsOf } from "#evidence/verdict.ts";
import type { ChartRows } from "#features/charts/chart-rows.ts";
import type { Mark, PlaceMarks } from "#features/charts/mark.ts";
import type { Text } from "#i18n/text.ts";
import { discrepanciesUpTo } from "#model/discrepancies.ts";
import type { Lookup } from "#model/lookup.ts";

/** What one chart shows, in words: measure, people, place, days, how many claims by whom, and whether they conflict. */
export function chartSentence(text: Text, lookup: Lookup, { rows, place }: { rows: ChartRows; place: PlaceMarks }) {
  const claims = [...new Set(place.marks.map((mark) => mark.claim))];
  const verdicts = verdictsOf(lookup, claims, discrepanciesUpTo(lookup, rows.filter)).map((verdict) =>
    text.t(`figures.verdict.${verdict}`),
  );
  return text.t("charts.sentence", {
    metric: text.name(lookup.metric.get(rows.metric)?.label),
    population: text.name(lookup.population.get(rows.population)?.label),
    place: text.name(lookup.place.get(place.place)?.name),
    from: text.day(rows.days.from, "medium"),
    to: text.day(rows.days.to, "medium"),
    claims: text.count("count.claims", claims.length),
    names: ownersOf(text, lookup, place.marks).join(", "),
    verdict:
      verdicts.length === 0
        ? text.t("charts.sentence.alone")
        : text.t("charts.sentence.verdict", { verdicts: verdicts.join(", ") }),
  });
}

function ownersOf(text: Text, lookup: Lookup, marks: readonly Mark[]): string[] {
  const claimants = marks.map((mark) => text.name(lookup.claimant.get(mark.claim.claimant)?.name));
  return [...new Set(claimants)];
}
