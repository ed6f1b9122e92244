import { discrepancyWords } from "#evidence/discrepancy-words.ts";
import styles from "#features/print/wall-differences.module.css";
import { formatFigureWithUnit } from "#i18n/format-claim.ts";
import { type DiscrepancyWords, discrepancySentence, nameDiscrepancy } from "#i18n/format-discrepancy.ts";
import { discrepanciesUpTo, weightOf } from "#model/discrepancies.ts";
import type { Discrepancy } from "#model/discrepancy.ts";
import type { Filter } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly filter: Filter;
}

/** What contradicts what, what is lower later, and what is misprinted, each in a sentence; of the rest only how much there is. */
export function WallDifferences({ lookup, filter }: Props) {
  const text = useText();
  const { t, name, count } = text;
  const found = discrepanciesUpTo(lookup, filter);
  const loud = found.filter((one) => weightOf(one) !== "difference");
  const quiet = found.length - loud.length;
  const words = (one: Discrepancy) => discrepancyWords(lookup, one);
  return (
    <section className={styles.differences}>
      <h2>{t("panel.disagreements")}</h2>
      {quiet > 0 && <p className={styles.quiet}>{count("print.difference.more", quiet)}</p>}
      {loud.length === 0 && <p className={styles.none}>{t("print.difference.none")}</p>}
      <ul>
        {loud.map((one) => (
          <li key={one.id}>
            <strong>
              {t("print.difference", {
                metric: name(lookup.metric.get(one.metric)?.label),
                kind: nameDiscrepancy(text, words(one)),
              })}
            </strong>{" "}
            <Sentence words={words(one)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The sentence of the disagreements panel, with its figures as words: each still says whose claim it is. */
function Sentence({ words }: { words: DiscrepancyWords }) {
  const text = useText();
  return discrepancySentence(text, words).map(({ at, said }) =>
    typeof said === "string" ? (
      said
    ) : (
      <span key={at} data-claim-id={said.claim.id}>
        {formatFigureWithUnit(text, said.claim, said.unit)}
      </span>
    ),
  );
}
