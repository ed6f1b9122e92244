import { EmbedDialog } from "#features/share/embed-dialog.tsx";
import styles from "#features/share/share-buttons.module.css";
import { ShareDialog } from "#features/share/share-dialog.tsx";
import type { Lookup } from "#model/lookup.ts";
import type { FigureHeights } from "#site/figure-file.ts";
import { closeHandout, openHandout } from "#state/history.ts";
import { useSession } from "#state/use-view.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly figureHeights: FigureHeights;
}

/** The ways to take this view along: to send it, and to set it into another page. */
export function ShareButtons({ lookup, figureHeights }: Props) {
  const { t } = useText();
  const open = useSession(({ handout }) => handout);
  const previewed = useSession(({ preview }) => preview !== null);
  return (
    <div className={styles.buttons}>
      <Button aria-haspopup="dialog" onClick={() => openHandout("share")}>
        {t("app.share")}
      </Button>
      <Button aria-haspopup="dialog" onClick={() => openHandout("embed")}>
        {t("embed.button")}
      </Button>
      {open !== null && previewed && (
        <Dialog title={t(open === "share" ? "share.title" : "embed.title")} onClose={closeHandout}>
          <p>{t("preview.no_address")}</p>
        </Dialog>
      )}
      {open === "share" && !previewed && <ShareDialog lookup={lookup} onClose={closeHandout} />}
      {open === "embed" && !previewed && (
        <EmbedDialog lookup={lookup} figureHeights={figureHeights} onClose={closeHandout} />
      )}
    </div>
  );
}
