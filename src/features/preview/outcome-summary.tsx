import type { Outcome } from "#features/preview/outcome.ts";
import styles from "#features/preview/your-data.module.css";
import type { Text } from "#i18n/text.ts";
import { Quoting } from "#ui/quoting.tsx";
import { useText } from "#ui/text-context.tsx";

/** Names that are the same in every language. */
const FORMS: Readonly<Record<string, string>> = { "ucdp-ged": "UCDP GED", acled: "ACLED", timemap: "TimeMap" };

function formName({ t }: Text, form: string): string {
  if (form === "package" || form === "mapped") return t(`preview.form.${form}`);
  return FORMS[form] ?? form;
}

/** What the files are, what became of their rows, and what there is to show. */
export function OutcomeSummary({ outcome: { file, form, rows, dataset } }: { outcome: Outcome }) {
  const text = useText();
  const { t, count, number } = text;
  const all = rows === null ? 0 : rows.kept + rows.left;
  return (
    <div className={styles.outcome}>
      <h3>
        <Quoting>{file}</Quoting>
      </h3>
      <p>
        <Quoting>{formName(text, form)}</Quoting>
      </p>
      {rows !== null && (
        <p>{t("preview.counts", { total: all, all: number(all), kept: number(rows.kept), left: number(rows.left) })}</p>
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
    </div>
  );
}
