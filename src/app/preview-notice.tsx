import type { ReactNode } from "react";
import { LazyPreviewBar } from "#app/lazy-seldom-parts.tsx";
import { PanelBoundary } from "#app/panel-boundary.tsx";
import { useSession } from "#state/use-view.ts";

/** Says that the page shows the reader's own data, for as long as it does. */
export function PreviewNotice({ otherwise }: { otherwise: ReactNode }) {
  const preview = useSession((session) => session.preview);
  if (preview === null) return otherwise;
  return (
    <PanelBoundary>
      <LazyPreviewBar preview={preview} />
    </PanelBoundary>
  );
}
