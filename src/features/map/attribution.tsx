import styles from "#features/map/map-panel.module.css";
import { useText } from "#ui/text-context.tsx";

/** Whose outlines these are, and of when. */
export function Attribution() {
  const { t } = useText();
  return (
    <p className={styles.attribution}>
      {t("map.attribution")} <span className={styles.dated}>{t("map.borders")}</span>
    </p>
  );
}
