import type { ChartRows } from "#features/charts/chart-rows.ts";
import { type ChartScales, chartScales, fewerTicks } from "#features/charts/chart-scales.ts";
import { type Drawing, type DrawingInput, drawing } from "#features/charts/drawing.ts";
import { isEarly, type ScopeMarks } from "#features/charts/mark.ts";
import { markWords } from "#features/charts/mark-words.ts";
import type { Text } from "#i18n/text.ts";
import { drawnAt } from "#model/interval.ts";
import type { Lookup } from "#model/lookup.ts";
import { textWidth } from "#ui/text-width.ts";

/** The charts of a card: the main one, and the small ones in a grid below it. */
export interface CardDrawings {
  readonly main: Drawing | null;
  readonly others: readonly Drawing[];
  readonly columns: number;
  readonly shared: ChartScales["shared"];
}

export const COLUMN_GAP = 20;
const MAIN_HEIGHT = 226;
const LEAST_MAIN = 116;
const LEAST_SMALL = 72;
const GROWTH = 14;
const MOST_GROWTHS = 14;

/** Lays out all charts of a card in a width: one, two or three columns, plots of one height, over the same days. */
export function cardDrawings(
  text: Text,
  lookup: Lookup,
  { rows, width }: { readonly rows: ChartRows; readonly width: number },
): CardDrawings {
  const scales = chartScales(rows);
  const scopes = [...(rows.main ? [rows.main] : []), ...rows.others];
  const columns = columnsOf(width, rows.others.length);
  const axes = [rows.main ? [rows.main] : [], rows.others].map((some) => axisWidth(text, some, scales));
  // In one column the days of all charts stand below each other.
  const [mainAxis = 0, smallAxis = 0] = columns === 1 ? axes.map(() => Math.max(...axes)) : axes;
  const shared = {
    days: rows.axis,
    lane: scopes.some(({ marks }) => marks.some(isEarly)),
    publications: rows.publications,
    publicationsOf: (count: number) => text.count("count.publications", count),
    words: markWords(text, lookup, rows.by),
    scales,
  };
  const name = text.t("charts.band");
  const narrow = Math.floor((width - COLUMN_GAP * (columns - 1)) / columns);
  return {
    main: rows.main && drawMain(rows.main, { ...shared, axisWidth: mainAxis, width, name }),
    others: drawSmall(rows.others, { ...shared, axisWidth: smallAxis, width: narrow }),
    columns,
    shared: scales.shared,
  };
}

function columnsOf(width: number, charts: number): number {
  const most = width < 400 ? 1 : width < 700 ? 2 : 3;
  return Math.max(1, Math.min(most, charts));
}

type Input = Omit<DrawingInput, "scale" | "plotHeight" | "labelShare" | "notes" | "bandName"> & {
  readonly scales: ChartScales;
};

function drawMain(scope: ScopeMarks, { scales, name, ...input }: Input & { readonly name: string }): Drawing {
  const attempt = (more: number) =>
    drawing(scope, {
      ...input,
      scale: scales.scaleOf(scope),
      plotHeight: (top) => Math.max(LEAST_MAIN, MAIN_HEIGHT - top) + more,
      labelShare: 0.5,
      notes: true,
      bandName: name,
    });
  return untilClear(attempt);
}

/** Every small chart as high as the one that needs most: else their heights would not compare. */
function drawSmall(scopes: readonly ScopeMarks[], { scales, ...input }: Input): readonly Drawing[] {
  const attempt = (scope: ScopeMarks, height: number) => {
    const scale = scales.scaleOf(scope);
    return drawing(scope, {
      ...input,
      scale: scale && fewerTicks(scale),
      plotHeight: () => height,
      labelShare: 1,
      notes: false,
      bandName: null,
    });
  };
  const drawn = scopes.map((scope) => untilClear((more) => attempt(scope, leastFor(scope) + more)));
  const height = Math.max(LEAST_SMALL, ...drawn.map(({ frame }) => frame.plot.height));
  const fits = ({ frame }: Drawing) => frame.scale === null || frame.plot.height === height;
  return drawn.map((one) => (fits(one) ? one : attempt(one.scope, height)));
}

function leastFor({ marks }: ScopeMarks): number {
  const numbers = marks.filter(({ claim }) => drawnAt(claim) !== null).length;
  return LEAST_SMALL + 12 * Math.max(0, Math.min(numbers - 2, 6));
}

/** A chart grows until its labels keep clear of each other: a claim is never dropped for want of room. */
function untilClear(attempt: (more: number) => Drawing): Drawing {
  let drawn = attempt(0);
  for (let i = 1; i <= MOST_GROWTHS && !drawn.clear; i++) drawn = attempt(i * GROWTH);
  return drawn;
}

function axisWidth(text: Text, scopes: readonly ScopeMarks[], { scaleOf }: ChartScales): number {
  const ticks = scopes.flatMap((scope) => scaleOf(scope)?.ticks ?? []);
  return ticks.length === 0 ? 10 : Math.max(...ticks.map((tick) => textWidth(text.number(tick), 12))) + 12;
}
