import { useState } from "react";
import { EmbedDialog } from "#features/share/embed-dialog.tsx";
import styles from "#features/share/share-buttons.module.css";
import { ShareDialog } from "#features/share/share-dialog.tsx";
import type { Lookup } from "#model/lookup.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/text-context.tsx";

/** The ways to take this view along: to send it, and to set it into another page. */
export function ShareButtons({ lookup }: { lookup: Lookup }) {
  const { t } = useText();
  const [open, setOpen] = useState<"share" | "embed" | null>(null);
  const close = () => setOpen(null);
  return (
    <div className={styles.buttons}>
      <Button aria-haspopup="dialog" onClick={() => setOpen("share")}>
        {t("app.share")}
      </Button>
      <Button aria-haspopup="dialog" onClick={() => setOpen("embed")}>
        {t("embed.button")}
      </Button>
      {open === "share" && <ShareDialog lookup={lookup} onClose={close} />}
      {open === "embed" && <EmbedDialog lookup={lookup} onClose={close} />}
    </div>
  );
}
