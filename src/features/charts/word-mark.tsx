import { claimLanguage } from "#evidence/claim-language.ts";
import { claimantInk } from "#evidence/claimant-ink.ts";
import styles from "#features/charts/claims-plot.module.css";
import { FONT_SIZE } from "#features/charts/label-lines.ts";
import { type StripWord, WORD_LINE } from "#features/charts/strip-words.ts";
import type { Lookup } from "#model/lookup.ts";
import { Quoting } from "#ui/quoting.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly word: StripWord;
  readonly title: string;
}

const ANCHOR = { after: "start", before: "end", below: "middle" } as const;

/** One claim in words: a lozenge at its day, above the value axis and never on it. */
export function WordMark({ lookup, word, title }: Props) {
  const { mark, box, lozenge, said, name, side } = word;
  const middle = lozenge.y + lozenge.height / 2;
  const nameX = { after: lozenge.x + lozenge.width + 5, before: lozenge.x - 5, below: box.x + box.width / 2 };
  const nameY =
    side === "below" ? lozenge.y + lozenge.height + WORD_LINE - 2 : middle + 4 - ((name.length - 1) / 2) * WORD_LINE;
  return (
    <g data-claim-id={mark.claim.id} className={`${styles.mark} ${claimantInk(lookup, mark.claim)}`}>
      <title>{title}</title>
      <rect className={styles.lozenge} strokeDasharray={mark.carriedIn ? "3 2" : undefined} {...lozenge} rx={9.5} />
      <text className={`${styles.said} ${mark.struck ? styles.struck : ""}`} fontSize={FONT_SIZE} textAnchor="middle">
        {said.map((line, i) => (
          <tspan key={line} x={lozenge.x + lozenge.width / 2} y={middle + 4 + (i - (said.length - 1) / 2) * WORD_LINE}>
            <Quoting as="tspan" lang={claimLanguage(lookup, mark.claim)}>
              {line}
            </Quoting>
          </tspan>
        ))}
      </text>
      <text className={styles.label} fontSize={FONT_SIZE} textAnchor={ANCHOR[side]}>
        {name.map((line, i) => (
          <tspan key={line} x={nameX[side]} y={nameY + i * WORD_LINE}>
            {line}
          </tspan>
        ))}
      </text>
      <rect className={styles.reach} {...box} />
    </g>
  );
}
