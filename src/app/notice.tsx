import type { ReactNode } from "react";
import styles from "#app/notice.module.css";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/text-context.tsx";

/** A line below the header that tells of something that did not go as asked, until it is put away. */
export function Notice({ children, onDismiss }: { children: ReactNode; onDismiss: () => void }) {
  const { t } = useText();
  return (
    <p role="status" className={styles.notice}>
      {children}
      <Button look="quiet" onClick={onDismiss}>
        {t("app.notice.dismiss")}
      </Button>
    </p>
  );
}
