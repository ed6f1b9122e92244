import { type RefObject, useLayoutEffect, useRef } from "react";
import type { Range } from "#model/range.ts";
import { viewStore } from "#state/view-store.ts";

/**
 * For an element that follows the chosen days by itself: `write` is given it whenever it was drawn, and as soon as the days change.
 * A few words and shapes change with every step of a hand, and React takes longer over them than over all else of the step; it draws
 * them as the days were at the last pause.
 */
export function useEveryStep<E extends Element>(write: (element: E, range: Range) => void): RefObject<E | null> {
  const element = useRef<E>(null);
  const latest = useRef(write);
  useLayoutEffect(() => {
    latest.current = write;
    if (element.current) write(element.current, viewStore.getState().view);
  });
  useLayoutEffect(
    () =>
      viewStore.subscribe(({ view }, { view: before }) => {
        if (view.from === before.from && view.to === before.to) return;
        if (element.current) latest.current(element.current, view);
      }),
    [],
  );
  return element;
}
