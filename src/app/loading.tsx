import styles from "#app/loading.module.css";
import { siteFile } from "#site/site.ts";
import { useText } from "#ui/text-context.tsx";

/** The page before its data: the static map stands where the map will be. */
export function Loading() {
  const { t } = useText();
  return (
    <div className={styles.page}>
      <img className={styles.poster} src={siteFile("basemap/poster.svg")} alt="" />
      <p role="status" className={styles.message}>
        {t("app.loading")}
      </p>
    </div>
  );
}
