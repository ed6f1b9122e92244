import type { ReactNode } from "react";
import { LazyEmbedHandout, LazyShareDialog } from "#app/lazy-seldom-parts.tsx";
import { PanelBoundary } from "#app/panel-boundary.tsx";
import { ShareButtons } from "#features/share/share-buttons.tsx";
import type { Lookup } from "#model/lookup.ts";
import { closeOverlay } from "#state/history.ts";
import { useSession } from "#state/use-view.ts";
import { Dialog } from "#ui/dialog.tsx";
import { useText } from "#ui/text-context.tsx";

const HANDOUTS = { share: LazyShareDialog, embed: LazyEmbedHandout };

/** The ways to take this view along, and the dialog of the one that is open. */
export function Handouts({ lookup }: { lookup: Lookup }) {
  const open = useSession(({ overlay }) => (overlay === "own-data" ? null : overlay));
  const previewed = useSession(({ preview }) => preview !== null);
  const Handout = open === null || previewed ? null : HANDOUTS[open];
  return (
    <>
      <ShareButtons />
      {Handout && (
        <PanelBoundary key={open} within={(failure) => <Failed open={open}>{failure}</Failed>}>
          <Handout lookup={lookup} onClose={closeOverlay} />
        </PanelBoundary>
      )}
    </>
  );
}

/** What went wrong with a handout, in the dialog that it would have been. */
function Failed({ open, children }: { open: keyof typeof HANDOUTS | null; children: ReactNode }) {
  const { t } = useText();
  return (
    <Dialog title={t(open === "share" ? "share.title" : "embed.title")} onClose={closeOverlay}>
      {children}
    </Dialog>
  );
}
