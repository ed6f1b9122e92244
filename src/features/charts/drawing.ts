import type { NiceScale } from "#evidence/nice-scale.ts";
import type { Box } from "#features/charts/box.ts";
import { type ChartFrame, chartFrame, type SharedAxes } from "#features/charts/chart-frame.ts";
import { type LaidOut, labelMarks } from "#features/charts/label-marks.ts";
import { layOutBand } from "#features/charts/lay-out-band.ts";
import { layOutSteps, type StepLine } from "#features/charts/lay-out-steps.ts";
import type { ScopeMarks } from "#features/charts/mark.ts";
import type { MarkWords } from "#features/charts/mark-words.ts";
import { type BandLabel, placeBandLabel } from "#features/charts/place-band-label.ts";
import { putMarks } from "#features/charts/put-marks.ts";

/** All that one chart draws, in CSS pixels. */
export interface Drawing {
  readonly scope: ScopeMarks;
  readonly frame: ChartFrame;
  readonly marks: readonly LaidOut[];
  readonly steps: readonly StepLine[];
  /** The envelope, in boxes from left to right; empty where no two different figures stand. */
  readonly band: readonly Box[];
  /** Null where the band is not named, or has no room for a name. */
  readonly bandLabel: BandLabel | null;
  /** No label covers another or a mark. */
  readonly clear: boolean;
}

/** What a drawing is made of besides its scope. */
export interface DrawingInput extends SharedAxes {
  readonly width: number;
  readonly scale: NiceScale | null;
  readonly plotHeight: (top: number) => number;
  readonly words: MarkWords;
  /** So many publications, in words. */
  readonly publicationsOf: (count: number) => string;
  /** The widest line of a label, as a share of the plot. */
  readonly labelShare: number;
  /** Whether a label says how many publications print its claim. */
  readonly notes: boolean;
  /** The name of the band; null where it is named elsewhere. */
  readonly bandName: string | null;
}

const WIDEST_LABEL = 230;

/** Lays out one chart: pure, so that tests can ask of every dataset whether anything collides. */
export function drawing(scope: ScopeMarks, input: DrawingInput): Drawing {
  const { words, bandName } = input;
  const frame = chartFrame({ ...input, marks: scope.marks, saidOf: words.said, nameOf: words.name });
  const limit = Math.min(WIDEST_LABEL, frame.plot.width * input.labelShare);
  const put = putMarks(scope.marks, frame);
  const steps = layOutSteps(scope.steps, put, frame);
  const { marks, clear } = labelMarks(put, {
    waysOf: (mark) => words.ways(mark, { limit, notes: input.notes }),
    lines: steps.flatMap(({ boxes }) => boxes),
    bounds: frame.room,
  });
  const band = layOutBand(scope.envelope, frame);
  const taken = [
    ...marks.flatMap(({ label, boxes }) => (label ? [label, ...boxes] : boxes)),
    ...steps.flatMap(({ boxes }) => boxes),
  ];
  const bandLabel =
    bandName !== null && band.length > 0 ? placeBandLabel(band, { words: bandName, taken, bounds: frame.room }) : null;
  return { scope, frame, marks, steps, band, bandLabel, clear };
}
