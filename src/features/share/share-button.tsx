import { useState } from "react";
import styles from "#features/share/share-button.module.css";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/text-context.tsx";

type Outcome = "none" | "copied" | "shown";

/** Copies the link to exactly this view; where the clipboard is closed to us, shows it to be copied by hand. */
export function ShareButton() {
  const { t } = useText();
  const [outcome, setOutcome] = useState<Outcome>("none");

  async function share() {
    try {
      await navigator.clipboard.writeText(location.href);
      setOutcome("copied");
    } catch {
      setOutcome("shown");
    }
  }

  return (
    <div className={styles.share}>
      <Button onClick={() => void share()}>{t("app.share")}</Button>
      <span role="status" className={styles.status}>
        {outcome === "copied" && t("app.share.copied")}
      </span>
      {outcome === "shown" && (
        <input
          className={styles.link}
          aria-label={t("app.share.label")}
          readOnly
          value={location.href}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </div>
  );
}
