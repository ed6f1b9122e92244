import type { Day } from "#dataset/day.ts";
import type { Language } from "#dataset/vocabulary.ts";
import type { Clock, Filter, SeriesBy } from "#model/filter.ts";
import { MEASURES, type Measure } from "#model/people-cube.ts";

export const PANELS = ["figures", "disagreements", "events", "claims", "sources"] as const;
export type Panel = (typeof PANELS)[number];

/** What can lie over the panels that is no record: how the page is to be read, and what can be taken along. */
export const SHEETS = ["method", "download"] as const;
export type SheetName = (typeof SHEETS)[number];

/** What map and timeline count: events, or people whom the records of these count. */
export const COUNTED = ["events", ...MEASURES] as const;
export type Counted = "events" | Measure;

/** What an embedded page can show, in the order in which it does. */
export const PARTS = ["map", "timeline", "figures", "chart", "disagreements", "events", "claims"] as const;
export type Part = (typeof PARTS)[number];

export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lng: number;
}

/** All that the reader has chosen: the whole of it stands in the address, under these names. */
export interface View {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly clock: Clock;
  /** Null means the dataset's first metric. */
  readonly metric: string | null;
  /** Null means the metric's first population: `total` where it has one. */
  readonly population: string | null;
  readonly by: SeriesBy;
  /** Where the records do not count these people, events are counted. */
  readonly count: Counted;
  readonly place: readonly string[];
  readonly category: readonly string[];
  readonly claimant: readonly string[];
  readonly publication: readonly string[];
  readonly q: string;
  /** The opened record; at most one of the three is shown, claim before event before source. */
  readonly event: string | null;
  readonly claim: string | null;
  readonly source: string | null;
  /** Lies over the panels and under an opened claim or event. */
  readonly sheet: SheetName | null;
  readonly panel: Panel;
  /** The parts that an embedded page shows: at least one, in the order of `PARTS`. The whole page shows them all. */
  readonly show: readonly Part[];
  /** Null means fitted to the dataset. */
  readonly map: Camera | null;
  readonly theme: "light" | "dark" | null;
  /** The language that the page is to speak; another than that of its path only where `lang` says so. */
  readonly lang: Language;
}

export const DEFAULT_VIEW: View = {
  from: null,
  to: null,
  clock: "happened",
  metric: null,
  population: null,
  by: "claimant",
  count: "events",
  place: [],
  category: [],
  claimant: [],
  publication: [],
  q: "",
  event: null,
  claim: null,
  source: null,
  sheet: null,
  panel: "figures",
  show: ["map", "timeline", "chart"],
  map: null,
  theme: null,
  lang: "en",
};

/** The panel of the whole page that shows what a frame shows: the one that is open, or the first that it has a part of; null for none. */
export function panelOfFrame({ show, panel }: Pick<View, "show" | "panel">): Panel | null {
  const parts: readonly string[] = show;
  return parts.includes(panel) ? panel : (PANELS.find((name) => parts.includes(name)) ?? null);
}

/** What a frame compares, where disagreements are among its parts: the metric on show, of one population alone where one is chosen. */
export function comparedIn({ show, population }: View, metric: string | null) {
  const compares = show.includes("disagreements");
  return { metric: compares ? metric : null, alone: compares ? population : null };
}

/** The part of the view that selects records. */
export function filterOf(view: View): Filter {
  return {
    from: view.from,
    to: view.to,
    clock: view.clock,
    places: view.place,
    categories: view.category,
    claimants: view.claimant,
    publications: view.publication,
    text: view.q,
  };
}
