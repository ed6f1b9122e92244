import type { ReactNode } from "react";
import { HedgeGlyph } from "#evidence/hedge-glyph.tsx";
import type { CardDrawings } from "#features/charts/card-drawings.ts";
import styles from "#features/charts/claims-chart.module.css";
import plot from "#features/charts/claims-plot.module.css";
import { type KeyEntry, keyEntries } from "#features/charts/key-entries.ts";
import { useText } from "#ui/text-context.tsx";

/** The signs as SVG elements, at most 20 wide and 18 high. */
export const KEY_GLYPHS: Readonly<Record<KeyEntry, ReactNode>> = {
  hollow: <HedgeGlyph qualifier="exact" hollow />,
  struck: <HedgeGlyph qualifier="exact" struck />,
  up: <Arrow path="M5,17 V6" head="M1.5,6.5 L5,2 L8.5,6.5" />,
  down: <Arrow path="M5,2 V13" head="M1.5,12.5 L5,17 L8.5,12.5" />,
  lasting: (
    <svg width="20" height="18" aria-hidden="true">
      <path className={`${plot.step} ${plot.lasting}`} d="M0,9 H20" />
    </svg>
  ),
  published: (
    <svg width="8" height="18" aria-hidden="true">
      <path className={plot.tick} d="M4,5 V13" />
    </svg>
  ),
  band: (
    <svg width="20" height="18" aria-hidden="true">
      <g>
        <path className={plot.area} d="M0,3.5 h20 v11 h-20 Z" />
        <path className={plot.ends} d="M0,3.5 H20 M0,14.5 H20" />
      </g>
    </svg>
  ),
};

function Arrow({ path, head }: { path: string; head: string }) {
  return (
    <svg width="10" height="18" aria-hidden="true">
      <path className={plot.stem} d={path} />
      <path className={plot.stemEnd} d={head} />
    </svg>
  );
}

/** What the drawings of a card do not say themselves, with the glyphs that they use, as far as these occur in them. */
export function ChartKey({ drawings }: { drawings: CardDrawings }) {
  const { t } = useText();
  const entries = keyEntries(drawings);
  if (entries.length === 0) return null;
  return (
    <ul className={styles.key}>
      {entries.map((entry) => (
        <li key={entry}>
          {KEY_GLYPHS[entry]}
          <span>{t(`charts.key.${entry}`)}</span>
        </li>
      ))}
    </ul>
  );
}
