import styles from "#features/map/attribution.module.css";
import { Quoting } from "#ui/quoting.tsx";
import { useText } from "#ui/text-context.tsx";

/** Whose outlines these are, and of when. */
export function Attribution() {
  const { t } = useText();
  return (
    <p className={styles.attribution}>
      <Quoting>{t("map.attribution")}</Quoting> <span className={styles.dated}>{t("map.borders")}</span>
    </p>
  );
}
