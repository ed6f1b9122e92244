import styles from "#features/map/attribution.module.css";
import { Quoting } from "#ui/quoting.tsx";
import { useText } from "#ui/text-context.tsx";

/** Whose outlines these are, and of when; and that there are none, where places lie `beyond` them. */
export function Attribution({ beyond }: { readonly beyond: boolean }) {
  const { t } = useText();
  return (
    <p data-part="attribution" className={styles.attribution}>
      {beyond && `${t("map.beyond")} `}
      <span className={styles.whole}>
        <Quoting>{t("map.attribution")}</Quoting>
      </span>
      <span className={styles.short}>
        <Quoting>{t("map.attribution.short")}</Quoting>
      </span>{" "}
      <span className={styles.dated}>{t("map.borders")}</span>
    </p>
  );
}
