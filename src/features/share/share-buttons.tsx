import { useState } from "react";
import { EmbedDialog } from "#features/share/embed-dialog.tsx";
import styles from "#features/share/share-buttons.module.css";
import { ShareDialog } from "#features/share/share-dialog.tsx";
import type { Lookup } from "#model/lookup.ts";
import { useSession } from "#state/use-view.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { useText } from "#ui/text-context.tsx";

/** The ways to take this view along: to send it, and to set it into another page. */
export function ShareButtons({ lookup }: { lookup: Lookup }) {
  const { t } = useText();
  const [open, setOpen] = useState<"share" | "embed" | null>(null);
  const previewed = useSession(({ preview }) => preview !== null);
  const close = () => setOpen(null);
  return (
    <div className={styles.buttons}>
      <Button aria-haspopup="dialog" onClick={() => setOpen("share")}>
        {t("app.share")}
      </Button>
      <Button aria-haspopup="dialog" onClick={() => setOpen("embed")}>
        {t("embed.button")}
      </Button>
      {open !== null && previewed && (
        <Dialog title={t(open === "share" ? "share.title" : "embed.title")} onClose={close}>
          <p>{t("preview.no_address")}</p>
        </Dialog>
      )}
      {open === "share" && !previewed && <ShareDialog lookup={lookup} onClose={close} />}
      {open === "embed" && !previewed && <EmbedDialog lookup={lookup} onClose={close} />}
    </div>
  );
}
