import type { Publication } from "#dataset/records.ts";
import { isTable } from "#evidence/paragraph-said.ts";
import { RemovedNote } from "#evidence/removed-note.tsx";
import { SourceCard } from "#features/sources/source-card.tsx";
import { SourceMatrix } from "#features/sources/source-matrix.tsx";
import styles from "#features/sources/sources-panel.module.css";
import { isOut } from "#model/clock.ts";
import type { Lookup } from "#model/lookup.ts";
import { useDeferredFilter } from "#state/derived.ts";
import { useView } from "#state/use-view.ts";
import { useText } from "#ui/text-context.tsx";

/** Every publication that was read, with its use; the opened one with all that it says. */
export function SourcesPanel({ lookup }: { lookup: Lookup }) {
  const { t, count } = useText();
  const source = useView((view) => view.source);
  const filter = useDeferredFilter();
  const { publications } = lookup.dataset;
  const missing = source !== null && !lookup.publication.has(source);
  const removed = lookup.removed.get(source ?? "");
  return (
    <section aria-label={t("panel.sources")} className={styles.panel}>
      <h2 className="visually-hidden">{t("panel.sources")}</h2>
      {missing && (
        <div role="status" className={styles.missing}>
          {removed ? <RemovedNote lookup={lookup} removed={removed} /> : <p>{t("sources.unknown", { id: source })}</p>}
        </div>
      )}
      <SourceMatrix lookup={lookup} />
      <h3 className={styles.each}>{t("sources.each")}</h3>
      <p className={styles.intro}>
        {t(publications.every(isTable) ? "sources.intro.rows" : "sources.intro", {
          publications: count("count.publications", publications.length),
        })}
      </p>
      {publications.map((publication) =>
        isOut(publication, filter) || source === publication.id ? (
          <SourceCard key={publication.id} lookup={lookup} publication={publication} open={source === publication.id} />
        ) : (
          <NotOutYet key={publication.id} publication={publication} />
        ),
      )}
    </section>
  );
}

/** On the clock of what was known a publication of a later day is named, and nothing that it says. */
function NotOutYet({ publication }: { publication: Publication }) {
  const { t, day } = useText();
  return (
    <article className={styles.card}>
      <h3 className={styles.outlet}>{publication.outlet}</h3>
      <p className={styles.soft}>{t("sources.not_yet", { day: day(publication.published, "long") })}</p>
    </article>
  );
}
