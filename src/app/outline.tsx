import type { ReactNode } from "react";
import layout from "#app/dashboard.module.css";
import { Header } from "#app/header.tsx";
import { StillMap } from "#features/map/still-map.tsx";
import { TimelineOutline } from "#features/timeline/timeline-outline.tsx";
import { promisedOn } from "#site/promised.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly timeline?: ReactNode;
  readonly panels: ReactNode;
  /** The page is on its way: what is drawn is soon replaced, and cannot be used. */
  readonly busy?: boolean;
}

/** The page without its data, in the boxes that it will have with them: title, still map, and what the caller has to say. */
export function Outline({ timeline, panels, busy = false }: Props) {
  const { t } = useText();
  const { title, subtitle, bounds } = promisedOn(document.documentElement);
  return (
    <div className={layout.page}>
      <div inert={busy}>
        <Header title={title} subtitle={subtitle} />
      </div>
      <main aria-label={t("app.main")} aria-busy={busy} className={`${layout.main} ${busy ? "" : layout.failed}`}>
        <div className={layout.map}>
          <StillMap bounds={bounds} />
        </div>
        <div className={layout.timeline}>{timeline ?? <TimelineOutline share={null} />}</div>
        <div className={layout.panels}>{panels}</div>
      </main>
    </div>
  );
}
