import { claimantInk } from "#evidence/claimant-ink.ts";
import { STRIP_ROW, type StripWord } from "#features/charts/chart-frame.ts";
import styles from "#features/charts/claims-plot.module.css";
import { FONT_SIZE } from "#features/charts/label-lines.ts";
import type { Lookup } from "#model/lookup.ts";

const NAME_LINE = 12.5;

interface Props {
  readonly lookup: Lookup;
  readonly word: StripWord;
  readonly said: string;
  readonly title: string;
}

/** One claim in words: a lozenge at its day, above the value axis and never on it. */
export function WordMark({ lookup, word, said, title }: Props) {
  const { claim, carriedIn, struck } = word.mark;
  const top = word.row * STRIP_ROW;
  const { left, nameFirst, name } = word;
  const lozenge = nameFirst ? left + word.width - word.lozenge : left;
  return (
    <g data-claim-id={claim.id} className={`${styles.mark} ${claimantInk(lookup, claim)}`}>
      <title>{title}</title>
      <rect
        className={styles.lozenge}
        strokeDasharray={carriedIn ? "3 2" : undefined}
        x={lozenge}
        y={top + 2.5}
        width={word.lozenge}
        height={19}
        rx={9.5}
      />
      <text
        className={`${styles.said} ${struck ? styles.struck : ""}`}
        fontSize={FONT_SIZE}
        x={lozenge + word.lozenge / 2}
        y={top + 16}
        textAnchor="middle"
      >
        {said}
      </text>
      <text className={styles.label} fontSize={FONT_SIZE} textAnchor={nameFirst ? "end" : "start"}>
        {name.map((line, i) => (
          <tspan
            key={line}
            x={nameFirst ? lozenge - 5 : lozenge + word.lozenge + 5}
            y={top + 16 + (i - (name.length - 1) / 2) * NAME_LINE}
          >
            {line}
          </tspan>
        ))}
      </text>
      <rect className={styles.reach} x={left} y={top} width={word.width} height={24} />
    </g>
  );
}
