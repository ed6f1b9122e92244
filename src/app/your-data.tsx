import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { PanelBoundary } from "#app/panel-boundary.tsx";
import { DropTarget } from "#features/preview/drop-target.tsx";
import { useSession } from "#state/use-view.ts";
import { useText } from "#ui/text-context.tsx";

/** In a chunk of its own, as all that reads files: few readers bring any. */
const Dialog = lazy(() =>
  import("#features/preview/your-data-dialog.tsx").then((own) => ({ default: own.YourDataDialog })),
);

/** Takes what a reader drops on the page, and lets them choose files of their own, to look at in place of the site's data. */
export function YourData() {
  const asked = useSession(({ offered }) => offered !== null);
  return (
    <>
      <DropTarget />
      {asked && (
        <PanelBoundary>
          <Suspense>
            <Dialog />
          </Suspense>
        </PanelBoundary>
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
