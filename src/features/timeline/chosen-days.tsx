import styles from "#features/timeline/chosen-days.module.css";
import { chosenSpan, type DayScale, type Span, takesBins, wholeSpan } from "#features/timeline/day-scale.ts";
import { HANDLE } from "#features/timeline/plot-size.ts";
import { useEveryStep } from "#features/timeline/use-every-step.ts";
import { useRange } from "#features/timeline/use-range.ts";
import type { Range } from "#model/range.ts";

/** The dark line in the middle of a handle. */
const NOTCH = 1;
/** From a handle to the line around it that shows the focus. */
const APART = 3;

/** A rectangle, and where it stands over some days. */
interface Shape extends Span {
  readonly key: string;
  readonly className: string | undefined;
  readonly "data-end"?: "from" | "to";
  readonly y?: number;
  readonly rx?: number;
}

/** The veils over all days but the chosen. */
function veilsOf(scale: DayScale, range: Range): readonly Shape[] {
  const { x, width } = chosenSpan(scale, range);
  const taken = takesBins(range, scale.coverage);
  const whole = wholeSpan(scale);
  const [end, last] = [x + width, whole.x + whole.width];
  // Over no days a veil has no width, so that it can slide from there.
  const before = { x: whole.x, width: taken.earlier ? 0 : x - whole.x };
  const after = taken.later ? { x: last, width: 0 } : { x: end, width: last - end };
  return [
    { key: "before", className: styles.veil, ...before },
    { key: "after", className: styles.veil, ...after },
  ];
}

/** The veils, the frame around the chosen days and the handles at its edges, the lowest first. */
function shapesOf(scale: DayScale, range: Range): readonly Shape[] {
  const { x, width } = chosenSpan(scale, range);
  return [
    ...veilsOf(scale, range),
    { key: "frame", className: styles.frame, x: x - 0.5, y: 0.5, width: width + 1 },
    ...handleOf("from", x - HANDLE),
    ...handleOf("to", x + width),
  ];
}

function handleOf(end: "from" | "to", x: number): readonly Shape[] {
  const focus = { x: x - APART, width: HANDLE + 2 * APART, rx: 5 };
  return [
    { key: `${end} focus`, className: styles.focus, "data-end": end, ...focus },
    { key: `${end} handle`, className: styles.handle, x, width: HANDLE, rx: 3 },
    { key: `${end} notch`, className: styles.notch, x: x + (HANDLE - NOTCH) / 2, width: NOTCH },
  ];
}

function move(drawing: SVGSVGElement, shapes: readonly Shape[]): void {
  shapes.forEach(({ x, width }, index) => {
    put(drawing.children[index], "x", x);
    put(drawing.children[index], "width", width);
  });
}

function put(shape: Element | undefined, attribute: "x" | "width", value: number): void {
  if (shape && shape.getAttribute(attribute) !== String(value)) shape.setAttribute(attribute, String(value));
}

/**
 * What is drawn over the bars of the days that are chosen. One drawing, whose shapes alone change: boxes that moved would have the page
 * put its layers together anew with every step.
 */
export function ChosenDays({ scale, handles = true }: { scale: DayScale; handles?: boolean }) {
  const shapesIn = (range: Range) => (handles ? shapesOf : veilsOf)(scale, range);
  const drawing = useEveryStep<SVGSVGElement>((svg, range) => move(svg, shapesIn(range)));
  return (
    <svg ref={drawing} className={styles.drawn} aria-hidden="true">
      {shapesIn(useRange()).map(({ key, ...shape }) => (
        <rect key={key} {...shape} />
      ))}
    </svg>
  );
}
