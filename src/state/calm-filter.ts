import type { Filter } from "#model/filter.ts";
import type { ViewState } from "#state/view-store.ts";

/** How long what is costly to draw stands still while a handle is dragged. */
export const CALM_MS = 250;

interface Source {
  readonly getState: () => ViewState;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A filter that follows the view with pauses. */
export interface CalmFilter {
  readonly get: () => Filter;
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * The filter of a view, let follow at most every CALM_MS while the reader moves the days, and at once when they rest: for
 * lists and charts, which are slower to draw than a step takes.
 */
export function calmFilter(source: Source, filterIn: (state: ViewState) => Filter): CalmFilter {
  const listeners = new Set<() => void>();
  let held: Filter | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop = () => {};

  function take() {
    clearTimeout(timer);
    timer = undefined;
    const filter = filterIn(source.getState());
    if (filter === held) return;
    held = filter;
    for (const listener of listeners) listener();
  }

  function changed() {
    const state = source.getState();
    if (!state.session.moving) return take();
    if (timer !== undefined || filterIn(state) === held) return;
    take();
    timer = setTimeout(() => {
      timer = undefined;
      changed();
    }, CALM_MS);
  }

  return {
    get: () => (listeners.size > 0 && held !== null ? held : filterIn(source.getState())),
    subscribe: (listener) => {
      if (listeners.size === 0) {
        held = filterIn(source.getState());
        stop = source.subscribe(changed);
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stop();
        clearTimeout(timer);
        timer = undefined;
      };
    },
  };
}
