import styles from "#features/method/coverage-table.module.css";
import { type Coverage, coverageOf, type Use } from "#model/coverage.ts";
import type { Lookup } from "#model/lookup.ts";
import { updateView } from "#state/view-store.ts";
import { useText } from "#ui/text-context.tsx";

/** What was read of each publication and what it is cited for, as counts of our own records. */
export function CoverageTable({ lookup }: { lookup: Lookup }) {
  const { t } = useText();
  const { publications, all }: Coverage = coverageOf(lookup);
  if (publications.length === 0) return <p>{t("method.coverage.none")}</p>;
  return (
    <div className={styles.box}>
      <table className={styles.table}>
        <caption>{t("method.coverage.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("method.coverage.publication")}</th>
            <th scope="col">{t("method.coverage.read")}</th>
            <th scope="col">{t("method.coverage.cited")}</th>
            <th scope="col">{t("method.coverage.uncited")}</th>
            <th scope="col">{t("method.coverage.why")}</th>
            <th scope="col">{t("method.coverage.claims")}</th>
            <th scope="col">{t("method.coverage.events")}</th>
          </tr>
        </thead>
        <tbody>
          {publications.map(({ publication, ...use }) => (
            <tr key={publication.id}>
              <th scope="row">
                <button
                  type="button"
                  className={styles.link}
                  onClick={() => updateView({ source: publication.id, panel: "sources" })}
                >
                  {publication.outlet}
                </button>
              </th>
              <Counts use={use} />
            </tr>
          ))}
        </tbody>
        {publications.length > 1 && (
          <tfoot>
            <tr>
              <th scope="row">{t("method.coverage.all")}</th>
              <Counts use={all} />
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

function Counts({ use: { read, cited, uncited, reasons, claims, events } }: { use: Use }) {
  const { t, number } = useText();
  return (
    <>
      <td>{number(read)}</td>
      <td>{number(cited)}</td>
      <td>{number(uncited)}</td>
      <td>
        <ul className={styles.reasons}>
          {reasons.map(({ reason, paragraphs }) => (
            <li key={reason}>
              {t("method.coverage.reason", { reason: t(`sources.reason.${reason}`), n: number(paragraphs) })}
            </li>
          ))}
        </ul>
      </td>
      <td>{number(claims)}</td>
      <td>{number(events)}</td>
    </>
  );
}
