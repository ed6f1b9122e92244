import type { Citation } from "#dataset/records.ts";
import styles from "#evidence/as-printed.module.css";
import { isTable } from "#evidence/paragraph-said.ts";
import type { Lookup } from "#model/lookup.ts";
import { Quoting } from "#ui/quoting.tsx";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly citation: Citation;
  /** Say it too where the publication is faithful; otherwise only what departs from the record is said. */
  readonly sayFaithful?: boolean;
}

/** What a publication prints, in its own language, and how near it stays to the record that it is cited for. */
export function AsPrinted({ lookup, citation, sayFaithful = false }: Props) {
  const { t, name } = useText();
  const { asPrinted, fidelity, via } = citation;
  const publication = lookup.publication.get(citation.publication);
  const language = publication?.language;
  const note = name(citation.note);
  const departs = fidelity !== "faithful";
  const kind = citation.claim === null ? "event" : "claim";
  const words = departs || !isTable(publication) ? t(`printed.${kind}.${fidelity}`) : t("printed.row");
  const leads = citation.claim === null && note !== "" && !departs;
  return (
    <p className={styles.printed}>
      {asPrinted !== null && (
        <>
          <q lang={language}>{asPrinted}</q>{" "}
        </>
      )}
      {(departs || sayFaithful) && (
        <>
          <span className={departs ? `${styles.tag} ${styles[fidelity]}` : styles.quiet}>
            {leads ? t("printed.noted", { words }) : words}
          </span>{" "}
        </>
      )}
      {via !== null && (
        <span className={styles.quiet}>
          (<Quoting>{t("printed.via", { via })}</Quoting>){" "}
        </span>
      )}
      {note !== "" && (
        <span className={citation.claim === null ? styles.told : styles.note}>
          <Quoting lang={language}>{note}</Quoting>
        </span>
      )}
    </p>
  );
}
