import { SourceCard } from "#features/sources/source-card.tsx";
import { SourceMatrix } from "#features/sources/source-matrix.tsx";
import styles from "#features/sources/sources-panel.module.css";
import type { Lookup } from "#model/lookup.ts";
import { useView } from "#state/use-view.ts";
import { useText } from "#ui/text-context.tsx";

/** Every publication that was read, with its use; the opened one with all that it says. */
export function SourcesPanel({ lookup }: { lookup: Lookup }) {
  const { t, count } = useText();
  const source = useView((view) => view.source);
  const { publications } = lookup.dataset;
  const missing = source !== null && !lookup.publication.has(source);
  return (
    <section aria-label={t("panel.sources")} className={styles.panel}>
      <h2 className="visually-hidden">{t("panel.sources")}</h2>
      {missing && (
        <p role="status" className={styles.missing}>
          {t("sources.unknown", { id: source })}
        </p>
      )}
      <SourceMatrix lookup={lookup} />
      <h3 className={styles.each}>{t("sources.each")}</h3>
      <p className={styles.intro}>
        {t("sources.intro", { publications: count("count.publications", publications.length) })}
      </p>
      {publications.map((publication) => (
        <SourceCard key={publication.id} lookup={lookup} publication={publication} open={source === publication.id} />
      ))}
    </section>
  );
}
