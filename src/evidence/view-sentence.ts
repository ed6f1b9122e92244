import type { Day } from "#dataset/day.ts";
import type { DatasetMeta } from "#dataset/records.ts";
import type { Text } from "#i18n/text.ts";
import type { Filter } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import { oncePer } from "#model/once-per.ts";

interface SaidFilter extends Filter {
  /** The metric that is compared. */
  readonly metric?: string | null;
  /** The population whose figures alone are compared; all are where it is missing. */
  readonly alone?: string | null;
}

/** The last day that a range speaks for: its end, or the end of the timeline. */
function lastDay({ coverage }: DatasetMeta, { to }: Pick<Filter, "to">): Day {
  return to ?? coverage.to;
}

/** Whether a record speaks of a day before the timeline: all days hold it too. */
const hasEarlier = oncePer(({ dataset: { events, claims, meta } }: Lookup) => {
  const { from } = meta.coverage;
  return events.some(({ start }) => start < from) || claims.some(({ asOf }) => asOf < from);
});

/** The days of a selection as a sentence. */
export function daysSaid(text: Text, lookup: Lookup, filter: Filter): string {
  const { meta } = lookup.dataset;
  const { from } = filter;
  const to = lastDay(meta, filter);
  if (from === to) return text.t("print.days.one", { day: text.day(to) });
  if (from !== null) return text.t("print.days.span", { days: text.days({ from, to }, "medium") });
  if (filter.to !== null) return text.t("print.days.up_to", { to: text.declinedDay(to) });
  if (hasEarlier(lookup)) return text.t("print.days.all_to", { to: text.declinedDay(to) });
  return text.t("print.days.all", { days: text.days({ from: meta.coverage.from, to }, "medium") });
}

/** Every choice that narrows the records, by its own name; an id that the dataset lacks is named too. */
function choicesSaid(text: Text, lookup: Lookup, filter: SaidFilter): readonly string[] {
  const { t, name } = text;
  const { alone = null } = filter;
  const gone = (id: string) => t("filters.chip.unknown", { id });
  const categoryName = (id: string) => lookup.familyOf.get(id)?.categories.find((one) => one.id === id)?.label;
  const named = (label: Parameters<Text["name"]>[0], id: string) => (label ? name(label) : gone(id));
  const choices = [
    ["disagreements.people", alone === null ? [] : [named(lookup.population.get(alone)?.label, alone)]],
    ["filters.places", filter.places.map((id) => named(lookup.place.get(id)?.name, id))],
    ["filters.categories", filter.categories.map((id) => named(categoryName(id), id))],
    ["filters.claimants", filter.claimants.map((id) => named(lookup.claimant.get(id)?.name, id))],
    ["filters.publications", filter.publications.map((id) => lookup.publication.get(id)?.outlet ?? gone(id))],
    ["filters.search", filter.text === "" ? [] : [t("filters.chip.text", { text: filter.text })]],
  ] as const;
  return choices
    .filter(([, list]) => list.length > 0)
    .map(([id, list]) => t("print.filter", { name: t(id), list: list.join(t("print.comma")) }));
}

function metricSaid({ t, name }: Text, lookup: Lookup, metric: string): string {
  return t("print.filter", { name: t("disagreements.metric"), list: name(lookup.metric.get(metric)?.label) });
}

/** What a view shows, in words: its days, the clock that orders them, what it compares, and every choice in force, or that there is none. */
export function viewSentence(text: Text, lookup: Lookup, filter: SaidFilter): string {
  const { metric = null } = filter;
  const choices = choicesSaid(text, lookup, filter);
  return [
    daysSaid(text, lookup, filter),
    text.t(`clock.${filter.clock}.hint`),
    ...(metric === null ? [] : [metricSaid(text, lookup, metric)]),
    ...(choices.length > 0 ? choices : [text.t("print.filter.none")]),
    ...(filter.categories.length > 0 && lookup.dataset.claims.length > 0 ? [text.t("filters.categories.note")] : []),
  ].join(" ");
}
