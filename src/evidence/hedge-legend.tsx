import type { Qualifier } from "#dataset/vocabulary.ts";
import { HedgeMark } from "#evidence/hedge-glyph.tsx";
import { hedgeRows } from "#evidence/hedge-rows.ts";
import styles from "#evidence/legend.module.css";
import { useText } from "#ui/text-context.tsx";

/** What the shapes of the marks mean: all hedges, or only those that stand beside it. */
export function HedgeLegend({ qualifiers }: { qualifiers?: readonly Qualifier[] }) {
  const text = useText();
  return (
    <ul className={styles.list}>
      {hedgeRows(text, qualifiers).map(({ qualifier, example, short, meaning }) => (
        <li key={qualifier} className={styles.row}>
          <svg className={styles.mark} viewBox="-20 -11 40 22" aria-hidden="true">
            <HedgeMark qualifier={qualifier} />
          </svg>
          <span className={styles.name}>
            {example}
            {short !== example && <small>{text.t("legend.short", { short })}</small>}
          </span>
          <span className={styles.meaning}>{meaning}</span>
        </li>
      ))}
    </ul>
  );
}
