import { useEffect } from "react";
import { useSession, useView } from "#state/use-view.ts";
import { PARTS, type Panel } from "#state/view.ts";
import { updateSession } from "#state/view-store.ts";

/** The panel that was asked for and is no part of the page: it is laid over it. One that is a part is scrolled to. */
export function useAskedPanel(): Panel | null {
  const asked = useSession((session) => session.asked);
  const show = useView((view) => view.show);
  const source = useView((view) => view.source);
  const part = PARTS.find((one) => one === asked?.panel && show.includes(one));
  useEffect(() => {
    if (part === undefined || asked === null) return;
    document.querySelector(`[data-shown="${part}"]`)?.scrollIntoView({ block: "start" });
    updateSession({ asked: null });
  }, [part, asked]);
  if (asked === null) return source === null ? null : "sources";
  return part === undefined ? asked.panel : null;
}
