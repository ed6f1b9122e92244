import styles from "#features/timeline/chosen-window.module.css";
import { chosenSpan, type DayScale, type Span, takesBins, wholeSpan } from "#features/timeline/day-scale.ts";
import { useRange } from "#features/timeline/use-range.ts";

/** A veil over all the days that are not chosen; over none it has no width, so that it can slide from there. */
export function Veils({ scale }: { scale: DayScale }) {
  const range = useRange();
  const span = chosenSpan(scale, range);
  const taken = takesBins(range, scale.coverage);
  const whole = wholeSpan(scale);
  const end = span.x + span.width;
  return (
    <>
      <Veil x={whole.x} width={taken.earlier ? 0 : span.x - whole.x} />
      <Veil x={taken.later ? whole.x + whole.width : end} width={taken.later ? 0 : whole.x + whole.width - end} />
    </>
  );
}

function Veil({ x, width }: Span) {
  return <div className={styles.veil} style={{ translate: `${x}px`, scale: `${width} 1` }} />;
}
