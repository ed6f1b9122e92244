import { type ReactNode, useLayoutEffect, useRef } from "react";
import styles from "#app/embed-sheet.module.css";
import { OpenRecord } from "#app/open-record.tsx";
import { PanelBoundary } from "#app/panel-boundary.tsx";
import { PanelContent } from "#app/panel-content.tsx";
import type { Lookup } from "#model/lookup.ts";
import { useView } from "#state/use-view.ts";
import type { Panel } from "#state/view.ts";
import { updateSession, updateView } from "#state/view-store.ts";
import { Sheet } from "#ui/sheet.tsx";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  /** Null while none lies over the page. */
  readonly panel: Panel | null;
}

/** What lies over an embedded page: a panel that is no part of it, and over that a claim or an event. */
export function EmbedSheet({ lookup, panel }: Props) {
  const claim = useView((view) => view.claim);
  const event = useView((view) => view.event);
  const record = claim ?? event;
  if (record === null && panel === null) return null;
  return (
    <Place>
      {panel !== null && record === null && <PanelSheet lookup={lookup} panel={panel} />}
      <OpenRecord lookup={lookup} />
    </Place>
  );
}

const ABOVE_PRESS = 72;

/**
 * Lies beside what was pressed: a frame may be much higher than the screen that shows a part of it, and nothing in the frame
 * knows which part that is.
 */
function Place({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = place.current;
    const opener = document.activeElement;
    if (!box) return;
    const pressed = opener && opener !== document.body ? opener.getBoundingClientRect().top : 0;
    const lowest = window.innerHeight - box.offsetHeight;
    box.style.top = `${Math.max(0, Math.min(pressed - ABOVE_PRESS, lowest))}px`;
  }, []);
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      {children}
    </div>
  );
}

function PanelSheet({ lookup, panel }: { lookup: Lookup; panel: Panel }) {
  const { t } = useText();
  function close() {
    updateSession({ asked: null });
    updateView({ source: null });
  }
  return (
    <Sheet title={t(`panel.${panel}`)} onClose={close}>
      <PanelBoundary key={panel}>
        <PanelContent panel={panel} lookup={lookup} />
      </PanelBoundary>
    </Sheet>
  );
}
