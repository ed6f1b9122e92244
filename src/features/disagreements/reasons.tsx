import { DiscrepancySentence } from "#evidence/discrepancy-sentence.tsx";
import { discrepancyWords } from "#evidence/discrepancy-words.ts";
import { ReasonNotes } from "#features/disagreements/reason-notes.tsx";
import styles from "#features/disagreements/reasons.module.css";
import { nameDiscrepancy } from "#i18n/format-discrepancy.ts";
import { weightOf } from "#model/discrepancies.ts";
import type { Discrepancy } from "#model/discrepancy.ts";
import { groupBy } from "#model/group-by.ts";
import type { Lookup } from "#model/lookup.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly found: readonly Discrepancy[];
}

/** How many pairs of one kind are told one by one; more are told in one sentence, with the pairs behind it. */
const FEW = 2;

type Quiet = Exclude<Discrepancy["kind"], "garbled">;

/** What a comparison finds, each reason in a sentence: what asks for explaining one by one, the rest kind by kind. */
export function Reasons({ lookup, found }: Props) {
  const isQuiet = (one: Discrepancy) => weightOf(one) === "difference";
  const quiet = groupBy(found.filter(isQuiet), kindOf);
  if (found.length === 0) return null;
  return (
    <ul className={styles.reasons}>
      {found
        .filter((one) => !isQuiet(one))
        .map((one) => (
          <li key={one.id} className={styles.loud}>
            <Reason lookup={lookup} discrepancy={one} />
          </li>
        ))}
      {[...quiet].map(([kind, members]) => (
        <Kind key={kind} lookup={lookup} kind={kind} found={members} />
      ))}
    </ul>
  );
}

/** A declared part is told apart from figures that only count others. */
function kindOf(one: Discrepancy): Quiet | "part" {
  if (one.kind === "garbled") return "scope";
  return one.kind === "scope" && one.reason.isPart ? "part" : one.kind;
}

function Kind({ lookup, kind, found }: Props & { kind: Quiet | "part" }) {
  const { t, count } = useText();
  const each = found.map((one) => (
    <li key={one.id}>
      <Reason lookup={lookup} discrepancy={one} />
    </li>
  ));
  if (found.length <= FEW) return each;
  return (
    <li>
      <p>{t(`disagreements.kind.${kind}`)}</p>
      <details>
        <summary>{count("disagreements.pairs", found.length)}</summary>
        <ul className={styles.pairs}>{each}</ul>
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
