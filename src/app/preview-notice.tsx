import { lazy, type ReactNode, Suspense } from "react";
import { useSession } from "#state/use-view.ts";

const PreviewBar = lazy(() => import("#features/preview/preview-bar.tsx").then((own) => ({ default: own.PreviewBar })));

/** Says that the page shows the reader's own data, for as long as it does. */
export function PreviewNotice({ otherwise }: { otherwise: ReactNode }) {
  const preview = useSession((session) => session.preview);
  if (preview === null) return otherwise;
  return (
    <Suspense>
      <PreviewBar preview={preview} />
    </Suspense>
  );
}
