import type { Outcome } from "#features/preview/outcome.ts";
import { ProblemList } from "#features/preview/problem-list.tsx";
import styles from "#features/preview/your-data-dialog.module.css";
import type { Text } from "#i18n/text.ts";
import { openPreview } from "#state/preview.ts";
import { Button } from "#ui/button.tsx";
import { Quoting } from "#ui/quoting.tsx";
import { useText } from "#ui/text-context.tsx";

/** Names that are the same in every language. */
const FORMS: Readonly<Record<string, string>> = { "ucdp-ged": "UCDP GED", acled: "ACLED", timemap: "TimeMap" };

function formName({ t }: Text, form: string): string {
  if (form === "package" || form === "mapped") return t(`preview.form.${form}`);
  return FORMS[form] ?? form;
}

/** What the files are, what became of their rows, what to look at, and the way to see the data on the page. */
export function OutcomeReport({ outcome }: { outcome: Outcome }) {
  const text = useText();
  const { t, count, number } = text;
  const { file, form, rows, found, dataset, files } = outcome;
  const all = rows === null ? 0 : rows.kept + rows.left;
  return (
    <>
      <div className={styles.outcome}>
        <h3>
          <Quoting>{file}</Quoting>
        </h3>
        <p>
          <Quoting>{formName(text, form)}</Quoting>
        </p>
        {rows !== null && (
          <p>
            {t("preview.counts", {
              total: all,
              all: number(all),
              kept: number(rows.kept),
              left: number(rows.left),
            })}
          </p>
        )}
        {dataset === null ? (
          <p className={styles.fault}>{t("preview.invalid")}</p>
        ) : (
          <p>
            {t("filters.option.counts", {
              events: count("count.events", dataset.events.length),
              claims: count("count.claims", dataset.claims.length),
            })}
          </p>
        )}
        {found.length > 0 && (
          <ul lang="en" className={styles.detail}>
            {found.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {dataset !== null && <Button onClick={() => openPreview({ file, dataset, files })}>{t("preview.show")}</Button>}
      </div>
      <ProblemList outcome={outcome} />
    </>
  );
}
