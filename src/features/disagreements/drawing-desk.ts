import type { Claim } from "#dataset/records.ts";
import { type DisagreementView, differing } from "#features/disagreements/disagreement-view.ts";
import { viewsUnder } from "#features/disagreements/views-under.ts";
import type { Text } from "#i18n/text.ts";
import type { Filter, SeriesBy } from "#model/filter.ts";
import { claimsUpTo } from "#model/filter-claims.ts";
import type { Lookup } from "#model/lookup.ts";
import { chosenScope } from "#model/scope.ts";
import { carriedInto } from "#model/series.ts";

/** What is compared. */
export interface Choice {
  /** One that the dataset lacks falls back on the first that it has. */
  readonly metric: string | null;
  readonly by: SeriesBy;
  readonly filter: Filter;
}

/** What a drawing shows, and its width in CSS pixels. */
export interface Asked {
  readonly choice: Choice;
  readonly width: number;
}

/** What all parts of a drawing are drawn from. */
export interface Desk {
  readonly text: Text;
  readonly lookup: Lookup;
  readonly choice: Choice;
  readonly carried: ReadonlySet<Claim>;
  readonly width: number;
}

/** What differs of a metric, and the desk to draw it on. */
interface Differing {
  readonly desk: Desk;
  readonly view: DisagreementView;
  /** The name of the metric. */
  readonly metric: string;
}

/** What differs under a choice; null where no two claims do. */
export function differingIn(text: Text, lookup: Lookup, { choice, width }: Asked): Differing | null {
  const { filter } = choice;
  const metric = chosenScope(lookup, { metric: choice.metric, population: null })?.metric ?? "";
  const view = viewsUnder(lookup, filter, { metric, population: null })(metric);
  if (differing(view).length === 0) return null;
  const carried = carriedInto(lookup, claimsUpTo(lookup, filter), filter);
  const desk = { text, lookup, choice, carried, width };
  return { desk, view, metric: text.name(lookup.metric.get(metric)?.label) };
}
