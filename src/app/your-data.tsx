import { useEffect, useRef, useState } from "react";
import { LazyYourData } from "#app/lazy-seldom-parts.tsx";
import { PanelBoundary } from "#app/panel-boundary.tsx";
import { DropTarget } from "#features/preview/drop-target.tsx";
import { closeOverlay } from "#state/history.ts";
import { useSession } from "#state/use-view.ts";
import { Dialog } from "#ui/dialog.tsx";
import { useText } from "#ui/text-context.tsx";

/** Takes what a reader drops on the page, and lets them choose files of their own, to look at in place of the site's data. */
export function YourData() {
  const { t } = useText();
  const asked = useSession(({ overlay }) => overlay === "own-data");
  return (
    <>
      <DropTarget />
      {asked && (
        <Dialog title={t("preview.title")} onClose={closeOverlay}>
          <PanelBoundary>
            <LazyYourData />
          </PanelBoundary>
        </Dialog>
      )}
      <Closing />
    </>
  );
}

/** Says when a preview is over, and leads back to what the page lists. */
function Closing() {
  const { t } = useText();
  const open = useSession(({ preview }) => preview !== null);
  const was = useRef(open);
  const [over, setOver] = useState(false);
  useEffect(() => {
    if (was.current && !open) document.getElementById("list")?.focus({ preventScroll: true });
    setOver(was.current && !open);
    was.current = open;
  }, [open]);
  return (
    <p role="status" className="visually-hidden">
      {over && t("preview.closed")}
    </p>
  );
}
