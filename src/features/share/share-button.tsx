import styles from "#features/share/share-button.module.css";
import { currentAddress } from "#state/history.ts";
import { CopyButton } from "#ui/copy-button.tsx";
import { useText } from "#ui/text-context.tsx";

/** Copies the link to exactly this view, as it is on the press. */
export function ShareButton() {
  const { t } = useText();
  return (
    <div className={styles.share}>
      <CopyButton
        label={t("app.share")}
        done={t("app.share.copied")}
        byHand={t("app.share.label")}
        text={currentAddress}
      />
    </div>
  );
}
