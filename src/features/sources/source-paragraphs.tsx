import { useEffect, useRef } from "react";
import type { Publication } from "#dataset/records.ts";
import { AsPrinted } from "#evidence/as-printed.tsx";
import { ClaimFigure } from "#evidence/claim-figure.tsx";
import { EventRow } from "#evidence/event-row.tsx";
import { HedgeGlyph } from "#evidence/hedge-glyph.tsx";
import { isTable, paragraphSaid } from "#evidence/paragraph-said.ts";
import { type Paragraph, type PrintedClaim, paragraphsIn } from "#features/sources/paragraphs.ts";
import styles from "#features/sources/sources-panel.module.css";
import type { Lookup } from "#model/lookup.ts";
import { useSession } from "#state/use-view.ts";
import { Cut } from "#ui/cut.tsx";
import { useText } from "#ui/text-context.tsx";

/** A table that was imported has a paragraph for every row. What a reader is led to is always among those that stand there. */
const MOST_PARAGRAPHS = 100;

/** All that a publication is cited for, in the order of its paragraphs, and why the others are not cited. */
export function SourceParagraphs({ lookup, publication }: { lookup: Lookup; publication: Publication }) {
  const passage = useSession((session) => session.passage);
  const aimed = passage?.publication === publication.id ? passage.paragraph : null;
  const paragraphs = paragraphsIn(lookup, publication.id);
  return (
    <Cut items={paragraphs} few={paragraphs.slice(0, (aimed ?? 0) + MOST_PARAGRAPHS)}>
      {(shown) => (
        <ol className={styles.paragraphs}>
          {shown.map((paragraph) => (
            <ParagraphItem
              key={paragraph.number}
              lookup={lookup}
              publication={publication}
              paragraph={paragraph}
              aimed={paragraph.number === aimed}
            />
          ))}
        </ol>
      )}
    </Cut>
  );
}

interface ItemProps {
  readonly lookup: Lookup;
  readonly publication: Publication;
  readonly paragraph: Paragraph;
  /** The reader was led to this paragraph: it takes the focus. */
  readonly aimed: boolean;
}

function ParagraphItem({ lookup, publication, paragraph, aimed }: ItemProps) {
  const text = useText();
  const { t } = text;
  const { number, claims, events, uncited } = paragraph;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!aimed) return;
    item.current?.scrollIntoView({ block: "start" });
    item.current?.focus({ preventScroll: true });
  }, [aimed]);
  return (
    <li ref={item} tabIndex={-1} className={`${styles.paragraph} ${aimed ? styles.aimed : ""}`}>
      <span className={styles.number}>
        <span aria-hidden="true">{paragraphSaid(text, publication, String(number))}</span>
        <span className="visually-hidden">
          {t(isTable(publication) ? "sources.row" : "sources.paragraph", { number: String(number) })}
        </span>
      </span>
      <div>
        {uncited !== null && (
          <p className={styles.uncited}>{t("sources.uncited", { reason: t(`sources.reason.${uncited}`) })}</p>
        )}
        {claims.map((printed) => (
          <ClaimItem key={`${printed.claim.id} ${printed.citation.asPrinted}`} lookup={lookup} printed={printed} />
        ))}
        {events.map(({ event, citation }) => (
          <div key={event.id} className={styles.event}>
            <EventRow lookup={lookup} event={event} />
            <div className={styles.note}>
              <AsPrinted lookup={lookup} citation={citation} />
            </div>
          </div>
        ))}
      </div>
    </li>
  );
}

function ClaimItem({ lookup, printed: { claim, citation } }: { lookup: Lookup; printed: PrintedClaim }) {
  const { t, name } = useText();
  return (
    <div className={styles.claim}>
      <p>
        <HedgeGlyph qualifier={claim.qualifier} size={14} />{" "}
        <strong>
          <ClaimFigure lookup={lookup} claim={claim} />
        </strong>{" "}
        <span className={styles.soft}>
          {t("sources.claim", {
            metric: name(lookup.metric.get(claim.metric)?.label),
            people: name(lookup.population.get(claim.population)?.label),
            claimant: name(lookup.claimant.get(claim.claimant)?.name),
          })}
        </span>
      </p>
      <AsPrinted lookup={lookup} citation={citation} sayFaithful />
    </div>
  );
}
