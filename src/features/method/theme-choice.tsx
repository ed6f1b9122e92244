import styles from "#features/method/method.module.css";
import { useView } from "#state/use-view.ts";
import { updateView } from "#state/view-store.ts";
import { Segmented } from "#ui/segmented.tsx";
import { useText } from "#ui/text-context.tsx";

/** Light, dark, or as the reader's system has it, which the address does not name. */
export function ThemeChoice() {
  const { t } = useText();
  const theme = useView((view) => view.theme);
  return (
    <div className={styles.settings}>
      <span aria-hidden="true">{t("app.theme")}</span>
      <Segmented
        label={t("app.theme")}
        value={theme ?? "system"}
        onChange={(value) => updateView({ theme: value === "system" ? null : value })}
        options={[
          { value: "light", label: t("theme.light") },
          { value: "dark", label: t("theme.dark") },
          { value: "system", label: t("theme.system") },
        ]}
      />
    </div>
  );
}
