import { useEffect, useId, useRef } from "react";
import type { Publication } from "#dataset/records.ts";
import { isTable } from "#evidence/paragraph-said.ts";
import { SourceFacts } from "#features/sources/source-facts.tsx";
import { SourceParagraphs } from "#features/sources/source-paragraphs.tsx";
import styles from "#features/sources/sources-panel.module.css";
import { coverageOf } from "#model/coverage.ts";
import type { Lookup } from "#model/lookup.ts";
import { useSession } from "#state/use-view.ts";
import { updateSession, updateView } from "#state/view-store.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly publication: Publication;
  readonly open: boolean;
}

/** One publication: what it is, what it was used for, and on request all that it says, paragraph by paragraph. */
export function SourceCard({ lookup, publication, open }: Props) {
  const { t } = useText();
  const heading = useId();
  const list = useId();
  const card = useRef<HTMLElement>(null);

  const led = useSession((session) => session.passage?.publication === publication.id);

  useEffect(() => {
    if (open && !led) card.current?.scrollIntoView({ block: "start" });
  }, [open, led]);

  return (
    <article ref={card} aria-labelledby={heading} className={styles.card} data-publication-id={publication.id}>
      <h3 id={heading} className={styles.outlet}>
        {publication.outlet}
      </h3>
      {publication.title !== null && (
        <p lang={publication.language} className={styles.title}>
          {publication.title}
        </p>
      )}
      <SourceFacts publication={publication} />
      <Uses lookup={lookup} publication={publication} />
      <button
        type="button"
        aria-expanded={open}
        aria-controls={open ? list : undefined}
        className={styles.toggle}
        onClick={() => {
          updateSession({ passage: null });
          updateView({ source: open ? null : publication.id });
        }}
      >
        {t(`${open ? "sources.close" : "sources.open"}${isTable(publication) ? ".rows" : ""}`)}
      </button>
      {open && (
        <div id={list}>
          <SourceParagraphs lookup={lookup} publication={publication} />
        </div>
      )}
    </article>
  );
}

function Uses({ lookup, publication }: Omit<Props, "open">) {
  const { t, count, number } = useText();
  const use = coverageOf(lookup).publications.find((one) => one.publication === publication);
  if (!use) return null;
  return (
    <p className={styles.uses}>
      {t("sources.prints", { claims: count("count.claims", use.claims), events: count("count.events", use.events) })}
      <span className={styles.soft}>
        {isTable(publication)
          ? count("sources.cited.rows", use.cited)
          : t("sources.paragraphs", { cited: count("sources.cited", use.cited), uncited: number(use.uncited) })}
      </span>
    </p>
  );
}
