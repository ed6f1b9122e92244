import type { ReactNode } from "react";
import ink from "#evidence/claimant-ink.module.css";
import { HedgeMark } from "#evidence/hedge-glyph.tsx";
import styles from "#evidence/legend.module.css";
import { RingsMark } from "#evidence/rings-glyph.tsx";
import { useText } from "#ui/text-context.tsx";

/** What can happen to a mark, and what is drawn around it. */
const DRAWN = {
  hollow: (
    <>
      <g transform="translate(-9,0)">
        <HedgeMark qualifier="exact" hollow />
      </g>
      <g transform="translate(9,0)">
        <HedgeMark qualifier="about" hollow />
      </g>
    </>
  ),
  rings: <RingsMark />,
  ink: (
    <>
      <circle cx={-10} r={4.5} fill="currentColor" className={ink.government} />
      <circle r={4.5} fill="currentColor" className={ink.state_media} />
      <circle cx={10} r={4.5} fill="currentColor" className={ink.social_media} />
    </>
  ),
  struck: <HedgeMark qualifier="exact" struck />,
  word: (
    <>
      <path d="M-18,10 H18" stroke="var(--line-strong)" />
      <rect x={-14} y={-9} width={28} height={13} rx={6.5} fill="none" stroke="currentColor" />
    </>
  ),
  open: (
    <>
      <g transform="translate(-12,0)">
        <HedgeMark qualifier="at_least" />
      </g>
      <path d="M-4,0 H12" stroke="currentColor" strokeWidth={1.5} strokeDasharray="2 2.5" />
      <path d="M12,-4 L17,0 L12,4" fill="none" stroke="currentColor" strokeWidth={1.25} />
    </>
  ),
  band: (
    <>
      <rect x={-18} y={-6} width={36} height={12} fill="var(--line)" />
      <path d="M-18,-6 H18 M-18,6 H18" stroke="var(--line-strong)" />
      <circle cx={-9} cy={6} r={3.5} fill="currentColor" />
      <circle cx={9} cy={-6} r={3.5} fill="currentColor" />
    </>
  ),
  steps: (
    <>
      <path d="M-13,6 H0 V-5 H13" fill="none" stroke="currentColor" opacity="var(--thinned)" />
      <circle cx={-13} cy={6} r={3.5} fill="currentColor" />
      <circle cx={0} cy={-5} r={3.5} fill="currentColor" />
    </>
  ),
} satisfies Record<string, ReactNode>;

const MARKS = Object.keys(DRAWN) as (keyof typeof DRAWN)[];

/** What is drawn on and around the marks of a chart, apart from their shapes. */
export function MarkLegend() {
  const { t } = useText();
  return (
    <ul className={styles.list}>
      {MARKS.map((mark) => (
        <li key={mark} className={styles.row}>
          <svg className={styles.mark} viewBox="-20 -11 40 22" aria-hidden="true">
            {DRAWN[mark]}
          </svg>
          <span className={styles.name}>{t(`legend.mark.${mark}.name`)}</span>
          <span className={styles.meaning}>{t(`legend.mark.${mark}`)}</span>
        </li>
      ))}
    </ul>
  );
}
