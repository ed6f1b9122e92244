import { type RefObject, useLayoutEffect, useState } from "react";
import { handSeen, onHand, seeHand } from "#site/hand.ts";
import { viewStore } from "#state/view-store.ts";

/** What has been in sight for so long is looked at. */
const LOOKED_AT_MS = 6000;

/**
 * Whether the reader wants what is costly to fetch and to start, while a drawing of it stands in its place: a map that moves, a chart
 * of the library. It comes with the first sign of a hand, with the first change of the view (a host that tells a story makes it), or
 * when its place has been in sight for a while, or comes in sight where it is needed `atOnce`. What nobody comes to is never fetched.
 */
export function useWanted(place: RefObject<HTMLElement | null>, atOnce = false): boolean {
  const [wanted, setWanted] = useState(handSeen);
  useLayoutEffect(() => {
    const element = place.current;
    if (wanted || !element) return;
    const want = () => setWanted(true);
    const ends = [whenAtHand(want), whenInSight(element, atOnce ? 0 : LOOKED_AT_MS, want)];
    return () => {
      for (const end of ends) end();
    };
  }, [place, wanted, atOnce]);
  return wanted;
}

function whenAtHand(tell: () => void): () => void {
  const end = onHand(tell);
  const unsubscribe = viewStore.subscribe(({ view }, before) => {
    if (view === before.view) return;
    seeHand();
    tell();
  });
  return () => {
    end();
    unsubscribe();
  };
}

function whenInSight(element: HTMLElement, forMs: number, tell: () => void): () => void {
  let looking: ReturnType<typeof setTimeout> | undefined;
  const sight = new IntersectionObserver(([entry]) => {
    clearTimeout(looking);
    if (entry?.isIntersecting) looking = setTimeout(tell, forMs);
  });
  sight.observe(element);
  return () => {
    clearTimeout(looking);
    sight.disconnect();
  };
}
