import { useState } from "react";
import styles from "#app/address-notice.module.css";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/text-context.tsx";

/** Tells the reader which parts of the link meant nothing, so that the page does not silently show something else. */
export function AddressNotice({ keys }: { keys: readonly string[] }) {
  const { t } = useText();
  const [open, setOpen] = useState(keys.length > 0);
  if (!open) return null;
  return (
    <p role="status" className={styles.notice}>
      {t("app.notice.address", { keys: keys.join(", ") })}
      <Button look="quiet" onClick={() => setOpen(false)}>
        {t("app.notice.dismiss")}
      </Button>
    </p>
  );
}
