import type { Citation } from "#dataset/records.ts";
import styles from "#evidence/as-printed.module.css";
import type { Lookup } from "#model/lookup.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly citation: Citation;
}

/** What a publication prints, in its own language, and how near it stays to the record that it is cited for. */
export function AsPrinted({ lookup, citation }: Props) {
  const { t, name } = useText();
  const language = lookup.publication.get(citation.publication)?.language;
  const note = name(citation.note);
  return (
    <p className={styles.printed}>
      {citation.asPrinted !== null && (
        <>
          <q lang={language}>{citation.asPrinted}</q>{" "}
        </>
      )}
      {citation.fidelity !== "faithful" && (
        <strong className={styles.fidelity}>{t(`fidelity.${citation.fidelity}`)}</strong>
      )}{" "}
      {note !== "" && <span className={styles.note}>{note}</span>}
    </p>
  );
}
