import { discrepancyWords } from "#evidence/discrepancy-words.ts";
import { notesSaid } from "#evidence/notes-said.ts";
import { scopeName } from "#evidence/scope-name.ts";
import { sharedScope } from "#evidence/shared-scope.ts";
import { PlainFigure } from "#features/print/plain-figure.tsx";
import { shownClaims } from "#features/print/shown-claims.ts";
import styles from "#features/print/wall-differences.module.css";
import { discrepancySentence, nameDiscrepancy } from "#i18n/format-discrepancy.ts";
import type { Text } from "#i18n/text.ts";
import { discrepanciesUpTo, weightOf } from "#model/discrepancies.ts";
import type { Discrepancy } from "#model/discrepancy.ts";
import type { Filter } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import { Quoting } from "#ui/quoting.tsx";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly filter: Filter;
  /** Whether the rest can be unfolded, as nothing on paper can. */
  readonly unfolds?: boolean;
  /** So many of each kind at most are written out; all where it is missing. */
  readonly most?: number;
}

/** What contradicts what, what is lower later, and what is misprinted, each in a sentence; of the rest only how much there is. */
export function WallDifferences({ lookup, filter, unfolds = false, most }: Props) {
  const { t, count } = useText();
  if (shownClaims(lookup, filter).length === 0) return null;
  const found = discrepanciesUpTo(lookup, filter);
  const loud = found.filter((one) => weightOf(one) !== "difference");
  const quiet = found.filter((one) => weightOf(one) === "difference");
  const more = quiet.length > 0 && count("print.difference.more", quiet.length);
  return (
    <section id="differences" className={styles.differences}>
      <h2>{t("panel.disagreements")}</h2>
      {more && !unfolds && <p className={styles.quiet}>{more}</p>}
      {loud.length === 0 && <p className={styles.none}>{t("print.difference.none")}</p>}
      <Differences lookup={lookup} discrepancies={loud} most={most} filter={filter} />
      {more && unfolds && (
        <details className={styles.rest}>
          <summary>{more}</summary>
          <Differences lookup={lookup} discrepancies={quiet} most={most} filter={filter} />
        </details>
      )}
    </section>
  );
}

interface ListProps {
  readonly lookup: Lookup;
  readonly discrepancies: readonly Discrepancy[];
  readonly most: number | undefined;
  readonly filter: Filter;
}

function Differences({ lookup, discrepancies, filter, most = discrepancies.length }: ListProps) {
  const text = useText();
  const { t, number } = text;
  return (
    <>
      {discrepancies.length > most && (
        <p>{t("record.beginning", { n: number(most), m: number(discrepancies.length) })}</p>
      )}
      <ul>
        {discrepancies.slice(0, most).map((one) => (
          <li key={one.id}>
            <strong>{headOf(text, lookup, one)}</strong> <Sentence lookup={lookup} discrepancy={one} />
            {notesSaid(text, lookup, { one, upTo: filter }).map((note) => (
              <span key={note} className={styles.quiet}>
                {" "}
                {note}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What is counted, whom and where, and how the figures stand to each other. */
function headOf(text: Text, lookup: Lookup, one: Discrepancy): string {
  const scope = sharedScope(lookup, one);
  const said = {
    metric: text.name(lookup.metric.get(one.metric)?.label),
    kind: nameDiscrepancy(text, discrepancyWords(lookup, one)),
  };
  if (scope === null) return text.t("print.difference", said);
  return text.t("print.difference.of", { ...said, scope: scopeName(text, lookup, scope) });
}

/** The sentence of the disagreements panel, with figures that nobody can press. */
function Sentence({ lookup, discrepancy }: { lookup: Lookup; discrepancy: Discrepancy }) {
  const text = useText();
  return discrepancySentence(text, discrepancyWords(lookup, discrepancy)).map(({ at, said }) => {
    if (typeof said === "string") return <Quoting key={at}>{said}</Quoting>;
    if ("claim" in said) return <PlainFigure key={at} lookup={lookup} claim={said.claim} />;
    return (
      <span key={at} lang={said.language}>
        {said.printed}
      </span>
    );
  });
}
