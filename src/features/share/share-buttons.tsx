import styles from "#features/share/share-buttons.module.css";
import { closeOverlay, openOverlay } from "#state/history.ts";
import { useSession } from "#state/use-view.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { useText } from "#ui/text-context.tsx";

/** The ways to take this view along: to send it, and to set it into another page. A preview has no address to give. */
export function ShareButtons() {
  const { t } = useText();
  const open = useSession(({ overlay }) => (overlay === "own-data" ? null : overlay));
  const previewed = useSession(({ preview }) => preview !== null);
  return (
    <div className={styles.buttons}>
      <Button aria-haspopup="dialog" onClick={() => openOverlay("share")}>
        {t("app.share")}
      </Button>
      <Button aria-haspopup="dialog" onClick={() => openOverlay("embed")}>
        {t("embed.button")}
      </Button>
      {open !== null && previewed && (
        <Dialog title={t(open === "share" ? "share.title" : "embed.title")} onClose={closeOverlay}>
          <p>{t("preview.no_address")}</p>
        </Dialog>
      )}
    </div>
  );
}
