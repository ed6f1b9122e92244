import type { Filter } from "#model/filter.ts";
import type { ViewState } from "#state/view-store.ts";

/** For how many frames a dragged handle has to stand still until what is costly to draw follows. */
export const CALM_FRAMES = 10;

interface Source {
  readonly getState: () => ViewState;
  readonly subscribe: (listener: () => void) => () => void;
}

interface Options {
  readonly filterIn: (state: ViewState) => Filter;
  /** Calls back in the next frame. */
  readonly inNextFrame: (work: () => void) => void;
}

/** A filter that follows the view in its pauses. */
export interface CalmFilter {
  readonly get: () => Filter;
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * The filter of a view, let follow when the reader who moves the days pauses, and at once when they let go: for lists and
 * charts, of which one takes longer to draw than many steps of the map and the bars. A pause is counted in frames, so that
 * a slow machine is not asked for more than a fast one.
 */
export function calmFilter(source: Source, { filterIn, inNextFrame }: Options): CalmFilter {
  const listeners = new Set<() => void>();
  let held: Filter | null = null;
  let left = 0;
  let stop = () => {};

  function take() {
    left = 0;
    const filter = filterIn(source.getState());
    if (filter === held) return;
    held = filter;
    for (const listener of listeners) listener();
  }

  function count() {
    if (left === 0) return;
    left -= 1;
    if (left === 0) take();
    else inNextFrame(count);
  }

  let last: Filter | null = null;
  function changed() {
    const state = source.getState();
    const filter = filterIn(state);
    if (!state.session.moving) {
      last = filter;
      return take();
    }
    if (filter === last) return;
    last = filter;
    const counting = left > 0;
    left = CALM_FRAMES;
    if (!counting) inNextFrame(count);
  }

  return {
    get: () => (listeners.size > 0 && held !== null ? held : filterIn(source.getState())),
    subscribe: (listener) => {
      if (listeners.size === 0) {
        held = filterIn(source.getState());
        last = held;
        stop = source.subscribe(changed);
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stop();
        left = 0;
      };
    },
  };
}
