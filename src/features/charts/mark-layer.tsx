import { BandName } from "#features/charts/band-name.tsx";
import styles from "#features/charts/claims-plot.module.css";
import type { Drawing } from "#features/charts/drawing.ts";
import type { LaidOut } from "#features/charts/label-marks.ts";
import { markWords } from "#features/charts/mark-words.ts";
import { NumberMark } from "#features/charts/number-mark.tsx";
import { WordMark } from "#features/charts/word-mark.tsx";
import type { SeriesBy } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly drawing: Drawing;
  readonly by: SeriesBy;
}

/** Those with labels last: no mark covers a word. */
function inDrawingOrder(marks: readonly LaidOut[]): readonly LaidOut[] {
  return [...marks.filter(({ label }) => !label), ...marks.filter(({ label }) => label)];
}

/** Every claim as a mark with its label, laid over the axes; words in the strip above them. */
export function MarkLayer({ lookup, drawing: { frame, marks, bandLabel }, by }: Props) {
  const words = markWords(useText(), lookup, by);
  const { plot, strip, scale } = frame;
  return (
    <g>
      {strip > 0 && scale && <path className={styles.strip} d={`M${plot.x},${strip - 2} H${plot.x + plot.width}`} />}
      {frame.words.map((word) => (
        <WordMark key={word.mark.key} lookup={lookup} word={word} title={words.title(word.mark)} />
      ))}
      {bandLabel && <BandName label={bandLabel} />}
      {inDrawingOrder(marks).map((one) => (
        <NumberMark key={one.mark.key} lookup={lookup} laid={one} title={words.title(one.mark)} />
      ))}
    </g>
  );
}
