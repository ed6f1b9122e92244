import { Suspense } from "react";
import { LazyEmbedHandout, LazyShareDialog } from "#app/lazy-seldom-parts.tsx";
import { PanelBoundary } from "#app/panel-boundary.tsx";
import { ShareButtons } from "#features/share/share-buttons.tsx";
import type { Lookup } from "#model/lookup.ts";
import { closeHandout } from "#state/history.ts";
import { useSession } from "#state/use-view.ts";

const DIALOGS = { share: LazyShareDialog, embed: LazyEmbedHandout };

/** The ways to take this view along, and the dialog of the one that is open. */
export function Handouts({ lookup }: { lookup: Lookup }) {
  const open = useSession(({ handout }) => handout);
  const previewed = useSession(({ preview }) => preview !== null);
  const Dialog = open === null || previewed ? null : DIALOGS[open];
  return (
    <>
      <ShareButtons />
      {Dialog && (
        <PanelBoundary key={open}>
          <Suspense>
            <Dialog lookup={lookup} onClose={closeHandout} />
          </Suspense>
        </PanelBoundary>
      )}
    </>
  );
}
