import styles from "#features/charts/claims-chart.module.css";
import type { Drawing } from "#features/charts/drawing.ts";
import { someLabelled } from "#features/charts/label-marks.ts";
import { markWords } from "#features/charts/mark-words.ts";
import type { SeriesBy } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly drawing: Drawing;
  readonly by: SeriesBy;
}

/** The names that had no room beside their figures, each with its number in the chart; and of very many figures how many have a label. */
export function NameKey({ lookup, drawing, by }: Props) {
  const text = useText();
  const words = markWords(text, lookup, by);
  const keyed = drawing.marks.flatMap(({ mark, number }) => (number === null ? [] : [{ mark, number }]));
  const some = someLabelled(text, drawing.marks);
  return (
    <>
      {keyed.length > 0 && (
        <ol className={styles.names}>
          {keyed
            .sort((a, b) => a.number - b.number)
            .map(({ mark, number }) => (
              <li key={mark.key}>
                <span className={styles.ring}>{text.number(number)}</span> {words.name(mark)}
              </li>
            ))}
        </ol>
      )}
      {some !== null && <p className={styles.meta}>{some}</p>}
    </>
  );
}
