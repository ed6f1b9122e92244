import { claimantInk } from "#evidence/claimant-ink.ts";
import { HedgeMark } from "#evidence/hedge-glyph.tsx";
import styles from "#features/charts/claims-plot.module.css";
import { FONT_SIZE, LINE_HEIGHT, RING } from "#features/charts/label-lines.ts";
import type { LaidOut } from "#features/charts/label-marks.ts";
import { ARROW, STEM } from "#features/charts/put-marks.ts";
import type { Lookup } from "#model/lookup.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly laid: LaidOut;
  /** What the mark says in full, for a pointer that rests on it. */
  readonly title: string;
}

/** One of very many, which have no label. */
const SHARE_OF_SMALL = 0.6;

/** One claim with a number: its shape, the open end of its hedge, and its label. */
export function NumberMark({ lookup, laid, title }: Props) {
  const { mark, x, y, reach } = laid;
  const { claim, carriedIn, struck } = mark;
  return (
    <g data-claim-id={claim.id} className={`${styles.mark} ${claimantInk(lookup, claim)}`}>
      <title>{title}</title>
      <Leader laid={laid} />
      {reach && <OpenStem x={x} y={y} direction={reach === "up" ? -1 : 1} share={laid.label ? 1 : SHARE_OF_SMALL} />}
      {claim.qualifier === "range" ? (
        <RangeBar laid={laid} struck={struck} />
      ) : (
        <HedgeMark
          qualifier={claim.qualifier}
          hollow={carriedIn}
          struck={struck}
          transform={`translate(${x},${y})${laid.label ? "" : ` scale(${SHARE_OF_SMALL})`}`}
        />
      )}
      <circle className={styles.reach} cx={x} cy={y} r={12} />
      <MarkLabel laid={laid} struck={struck} />
    </g>
  );
}

function OpenStem({ x, y, direction, share }: { x: number; y: number; direction: -1 | 1; share: number }) {
  const end = y + direction * (STEM + ARROW) * share;
  const wings = end - direction * 4;
  return (
    <>
      <path className={styles.stem} d={`M${x},${y + direction * 9 * share} V${wings}`} />
      <path className={styles.stemEnd} d={`M${x - 3.5},${wings} L${x},${end} L${x + 3.5},${wings}`} />
    </>
  );
}

function RangeBar({ laid: { x, y, yHigh, mark }, struck }: { laid: LaidOut; struck: boolean }) {
  const bar = `M${x - 5},${y} H${x + 5} M${x},${y} V${yHigh} M${x - 5},${yHigh} H${x + 5}`;
  return (
    <>
      <path className={styles.range} strokeDasharray={mark.carriedIn ? "3 2" : undefined} d={bar} />
      {struck && <path className={styles.range} d={`M${x - 8.5},${y - 4} L${x + 8.5},${yHigh + 4}`} />}
    </>
  );
}

function Leader({ laid: { x, y, label } }: { laid: LaidOut }) {
  if (!label?.leader) return null;
  return <path className={styles.leader} d={`M${x},${y} L${label.leader.x},${label.leader.y}`} />;
}

const EDGE = { start: 0, middle: 0.5, end: 1 };

function MarkLabel({ laid: { label, text, number }, struck }: { laid: LaidOut; struck: boolean }) {
  if (!label || !text) return null;
  // How wide a figure is drawn is known roughly: a number in a ring stands right before it only where both begin at the left.
  const align = number === null ? label.align : "start";
  const x = label.x + (number === null ? label.width * EDGE[align] : RING);
  return (
    <>
      {number !== null && <Ring x={label.x + 7} y={label.y + 7} number={number} />}
      <text className={`${styles.label} ${struck ? styles.struck : ""}`} fontSize={FONT_SIZE} textAnchor={align}>
        {text.lines.map((line, i) => (
          <tspan key={`${line.words} ${line.figure}`} x={x} y={label.y + (i + 0.8) * LINE_HEIGHT}>
            {line.words} {line.figure && <tspan className={styles.figure}>{line.figure}</tspan>}
          </tspan>
        ))}
      </text>
    </>
  );
}

/** The number of a name that stands below the chart. */
function Ring({ x, y, number }: { x: number; y: number; number: number }) {
  const { number: format } = useText();
  return (
    <>
      <circle className={styles.ring} cx={x} cy={y} r={6.5} />
      <text className={styles.inRing} fontSize={9} x={x} y={y + 3.2} textAnchor="middle">
        {format(number)}
      </text>
    </>
  );
}
