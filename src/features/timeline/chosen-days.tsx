import styles from "#features/timeline/chosen-days.module.css";
import { chosenSpan, type DayScale, type Span, takesBins, wholeSpan } from "#features/timeline/day-scale.ts";
import { HANDLE } from "#features/timeline/plot-size.ts";
import { useRange } from "#features/timeline/use-range.ts";

/** The dark line in the middle of a handle. */
const NOTCH = 1;
/** From a handle to the line around it that shows the focus. */
const APART = 3;

/**
 * What is drawn over the bars of the days that are chosen: a veil over all others, a frame around them and the handles at its
 * edges. One drawing, whose shapes alone change: boxes that moved would have the page put its layers together anew with every step.
 */
export function ChosenDays({ scale, handles = true }: { scale: DayScale; handles?: boolean }) {
  const range = useRange();
  const span = chosenSpan(scale, range);
  const taken = takesBins(range, scale.coverage);
  const whole = wholeSpan(scale);
  const end = span.x + span.width;
  // Over no days a veil has no width, so that it can slide from there.
  const before = { x: whole.x, width: taken.earlier ? 0 : span.x - whole.x };
  const last = whole.x + whole.width;
  const after = { x: taken.later ? last : end, width: taken.later ? 0 : last - end };
  return (
    <svg className={styles.drawn} aria-hidden="true">
      <Veil {...before} />
      <Veil {...after} />
      {handles && (
        <>
          <rect className={styles.frame} y={0.5} x={span.x - 0.5} width={span.width + 1} />
          <Handle end="from" x={span.x - HANDLE} />
          <Handle end="to" x={end} />
        </>
      )}
    </svg>
  );
}

function Veil({ x, width }: Span) {
  return <rect className={styles.veil} x={x} y={0} width={width} />;
}

function Handle({ end, x }: { end: "from" | "to"; x: number }) {
  return (
    <>
      <rect className={styles.focus} data-end={end} x={x - APART} width={HANDLE + 2 * APART} rx={5} />
      <rect className={styles.handle} x={x} width={HANDLE} rx={3} />
      <rect className={styles.notch} x={x + (HANDLE - NOTCH) / 2} width={NOTCH} />
    </>
  );
}
