import { type RefObject, useDeferredValue, useEffect, useRef, useState } from "react";
import { followHost } from "#app/follow-host.ts";
import type { Lookup } from "#model/lookup.ts";
import { languageAt } from "#site/page-path.ts";
import { openedSite } from "#site/site.ts";
import { useSession, useView } from "#state/use-view.ts";
import { readViewAddress } from "#state/view-address.ts";
import { useText } from "#ui/text-context.tsx";

/** A hidden page draws nothing; its host is answered all the same. */
const PATIENCE_MS = 300;

/** Calls back when what was last committed has been painted. */
function afterPaint(call: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(done);
  });
  const timer = setTimeout(done, PATIENCE_MS);
  function stop() {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  }
  function done() {
    stop();
    call();
  }
  return stop;
}

function openGuest(records: Lookup) {
  const site = openedSite();
  const { unknown } = readViewAddress(site, location);
  return followHost({ site, language: languageAt(site, location.pathname), unknown, records });
}

/** How high the page would like to be: as it is, with the map at the height that it wants in place of the one that it has. */
function wantedHeight(page: HTMLElement): number {
  const ruler = page.querySelector<HTMLElement>("[data-wanted-height]");
  const lacking = ruler ? ruler.offsetHeight - (ruler.parentElement?.offsetHeight ?? 0) : 0;
  return page.getBoundingClientRect().height + lacking;
}

/** Lets the host of the frame know the height of the page and the view that it shows, and lets it set the view. */
export function useHost(page: RefObject<HTMLElement | null>, records: Lookup): void {
  const [guest, setGuest] = useState<ReturnType<typeof openGuest> | null>(null);
  const view = useDeferredValue(useView((now) => now));
  const moving = useSession((session) => session.moving);
  const { locale } = useText();
  // Its ids and days are the same in every language.
  const first = useRef(records);

  useEffect(() => {
    const opened = openGuest(first.current);
    setGuest(opened);
    return opened.stop;
  }, []);

  useEffect(() => {
    const element = page.current;
    if (!guest || !element) return;
    const measure = () => guest.wants(wantedHeight(element));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [guest, page]);

  useEffect(() => {
    if (guest && !moving && view.lang === locale) return afterPaint(() => guest.drawn(view));
  }, [guest, view, moving, locale]);
}
