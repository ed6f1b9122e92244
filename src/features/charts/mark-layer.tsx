import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts";
import type { ChartFrame } from "#features/charts/chart-frame.ts";
import styles from "#features/charts/claims-plot.module.css";
import { layOutMarks } from "#features/charts/lay-out-marks.ts";
import { isEarly, type Mark } from "#features/charts/mark.ts";
import { markWords } from "#features/charts/mark-words.ts";
import { NumberMark } from "#features/charts/number-mark.tsx";
import { WordMark } from "#features/charts/word-mark.tsx";
import type { SeriesBy } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly marks: readonly Mark[];
  readonly frame: ChartFrame;
  readonly by: SeriesBy;
}

const WIDEST_LABEL = 190;

/** Every claim as a mark with its label, laid over the axes; words in the strip above them. */
export function MarkLayer({ lookup, marks, frame, by }: Props) {
  const words = markWords(useText(), lookup, by);
  const x = useXAxisScale();
  const y = useYAxisScale();
  const plot = usePlotArea();
  if (!x || !y || !plot) return null;
  const laid = layOutMarks(marks, {
    x: (mark) => (isEarly(mark) ? plot.x + frame.lane / 2 : (x(mark.at) ?? plot.x)),
    roomOf: (mark) => (isEarly(mark) ? frame.lane : frame.dayWidth),
    y: (value) => y(value) ?? plot.y,
    bounds: {
      x: plot.x,
      y: frame.stripHeight,
      width: plot.width + frame.marginRight,
      height: plot.y + plot.height - frame.stripHeight,
    },
    textOf: (mark) => words.label(mark, Math.min(WIDEST_LABEL, plot.width * 0.45)),
  });
  return (
    <g>
      {frame.stripHeight > 0 && laid.length > 0 && (
        <path className={styles.strip} d={`M${plot.x},${frame.stripHeight - 2} H${plot.x + plot.width}`} />
      )}
      {frame.words.map((word) => (
        <WordMark
          key={word.mark.key}
          lookup={lookup}
          word={word}
          said={words.said(word.mark)}
          title={words.title(word.mark)}
        />
      ))}
      {laid.map((one) => (
        <NumberMark key={one.mark.key} lookup={lookup} laid={one} title={words.title(one.mark)} />
      ))}
    </g>
  );
}
