import type { Citation } from "#dataset/records.ts";
import { AsPrinted } from "#evidence/as-printed.tsx";
import { Named } from "#evidence/named.tsx";
import { isTable } from "#evidence/paragraph-said.ts";
import { PassageButton } from "#evidence/passage-button.tsx";
import { publishedSaid } from "#evidence/published-said.ts";
import { Part } from "#features/ledger/part.tsx";
import styles from "#features/ledger/record.module.css";
import type { UpTo } from "#model/clock.ts";
import type { Lookup } from "#model/lookup.ts";
import { type PrintedIn, printedIn } from "#model/printed-in.ts";
import { openSource } from "#state/view-store.ts";
import { OutsideLink } from "#ui/outside-link.tsx";
import { Quoting } from "#ui/quoting.tsx";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly id: string;
  readonly kind: "claim" | "event";
  readonly upTo: UpTo;
}

/** Every place where a record is printed, by publication: the proof of the record. */
export function PrintedPart({ lookup, id, kind, upTo }: Props) {
  const { t, count } = useText();
  const groups = printedIn(lookup, id, upTo);
  const title = t(kind === "claim" ? "ledger.printed.title" : "ledger.printed.event.title");
  if (groups.length === 0) {
    return (
      <Part title={title}>
        <p>{t(upTo.to === null ? "ledger.printed.none" : "ledger.printed.none.yet")}</p>
      </Part>
    );
  }
  const one = count(kind === "claim" ? "count.claims" : "count.events", 1);
  const publications = count("count.publications", groups.length);
  return (
    <Part title={title} remark={t("ledger.printed.echo", { claims: one, publications })}>
      <ul>
        {groups.map((group) => (
          <li key={group.publication.id} className={styles.publication}>
            <PublicationHead group={group} />
            <ul>
              {group.citations.map((citation) => (
                <Passage key={`${citation.paragraph} ${citation.asPrinted}`} lookup={lookup} citation={citation} />
              ))}
            </ul>
            <Proof group={group} />
          </li>
        ))}
      </ul>
      <p className={styles.remark}>
        {t(groups.every((group) => isTable(group.publication)) ? "ledger.printed.table" : "ledger.printed.text")}
      </p>
    </Part>
  );
}

function PublicationHead({ group: { publication } }: { group: PrintedIn }) {
  const text = useText();
  const { t, name } = text;
  const published = publishedSaid(text, publication);
  return (
    <div>
      <p className={styles.outlet}>{publication.outlet}</p>
      {publication.title !== null && (
        <p lang={publication.language} className={styles.articleTitle}>
          {publication.title}
        </p>
      )}
      <p className={styles.remark}>
        {publication.author === null ? (
          published
        ) : (
          <Quoting>{`${t("ledger.printed.by", { author: publication.author })}, ${published}`}</Quoting>
        )}
      </p>
      {isTable(publication) && name(publication.remark) !== "" && (
        <p className={styles.remark}>
          <Named of={publication.remark} quotes={publication.language} />
        </p>
      )}
    </div>
  );
}

function Passage({ lookup, citation }: { lookup: Lookup; citation: Citation }) {
  return (
    <li className={styles.passage}>
      <span className={styles.paragraph}>
        <PassageButton lookup={lookup} publication={citation.publication} paragraph={citation.paragraph} />
      </span>
      <AsPrinted lookup={lookup} citation={citation} sayFaithful />
    </li>
  );
}

function Proof({ group: { publication } }: { group: PrintedIn }) {
  const { t } = useText();
  const { document, sha256 } = publication;
  return (
    <div className={styles.proof}>
      {/* The whole checksum is for the eye: as a description of the paragraph it would be read out digit by digit. */}
      <p role="none" title={sha256}>
        {t(isTable(publication) ? "ledger.printed.document.table" : "ledger.printed.document", {
          document,
          hash: sha256.slice(0, 12),
        })}
      </p>
      <p className={styles.links}>
        <button type="button" className={styles.textButton} onClick={() => openSource(publication.id)}>
          {t("ledger.printed.source")}
        </button>
        {publication.url !== null && <OutsideLink address={publication.url}>{t("ledger.printed.link")}</OutsideLink>}
        {publication.archiveUrl !== null && (
          <OutsideLink address={publication.archiveUrl}>{t("ledger.printed.archive")}</OutsideLink>
        )}
      </p>
    </div>
  );
}
