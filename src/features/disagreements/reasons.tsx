import { DiscrepancySentence } from "#evidence/discrepancy-sentence.tsx";
import { discrepancyWords } from "#evidence/discrepancy-words.ts";
import { MOST_SHOWN } from "#features/disagreements/most-shown.ts";
import { FEW, type QuietKind, reasonGroups } from "#features/disagreements/reason-groups.ts";
import { ReasonNotes } from "#features/disagreements/reason-notes.tsx";
import styles from "#features/disagreements/reasons.module.css";
import { nameDiscrepancy } from "#i18n/format-discrepancy.ts";
import type { Discrepancy } from "#model/discrepancy.ts";
import type { Lookup } from "#model/lookup.ts";
import { Cut } from "#ui/cut.tsx";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly found: readonly Discrepancy[];
}

/** What a comparison finds, each reason in a sentence: what asks for explaining one by one, the rest kind by kind. */
export function Reasons({ lookup, found }: Props) {
  if (found.length === 0) return null;
  const { loud, quiet } = reasonGroups(found);
  return (
    <Cut items={loud} few={loud.slice(0, MOST_SHOWN.reasons)}>
      {(shown) => (
        <ul className={styles.reasons}>
          {shown.map((one) => (
            <li key={one.id} className={styles.loud}>
              <Reason lookup={lookup} discrepancy={one} />
            </li>
          ))}
          {quiet.map(([kind, members]) => (
            <Kind key={kind} lookup={lookup} kind={kind} found={members} />
          ))}
        </ul>
      )}
    </Cut>
  );
}

function Kind({ lookup, kind, found }: Props & { kind: QuietKind }) {
  const { t, count } = useText();
  const each = (some: readonly Discrepancy[]) =>
    some.map((one) => (
      <li key={one.id}>
        <Reason lookup={lookup} discrepancy={one} />
      </li>
    ));
  if (found.length <= FEW) return each(found);
  return (
    <li>
      <p>{t(`disagreements.kind.${kind}`)}</p>
      <details>
        <summary>{count("disagreements.pairs", found.length)}</summary>
        <Cut items={found} few={found.slice(0, MOST_SHOWN.reasons)}>
          {(shown) => <ul className={styles.pairs}>{each(shown)}</ul>}
        </Cut>
      </details>
    </li>
  );
}

function Reason({ lookup, discrepancy }: { lookup: Lookup; discrepancy: Discrepancy }) {
  const text = useText();
  const kind = nameDiscrepancy(text, discrepancyWords(lookup, discrepancy));
  return (
    <>
      <p>
        <strong>{text.t("disagreements.kind", { kind })}</strong>{" "}
        <DiscrepancySentence lookup={lookup} discrepancy={discrepancy} />
      </p>
      <ReasonNotes lookup={lookup} discrepancy={discrepancy} />
    </>
  );
}
