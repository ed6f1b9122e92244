import type { Filter } from "#model/filter.ts";
import type { ViewState } from "#state/view-store.ts";

interface Source {
  readonly getState: () => ViewState;
  readonly subscribe: (listener: () => void) => () => void;
}

interface Options {
  readonly filterIn: (state: ViewState) => Filter;
  /** Calls back when nothing has been asked of it for a while, and gives back what calls that off. */
  readonly afterRest: (work: () => void) => () => void;
}

/** A filter that follows the view in its pauses. */
export interface CalmFilter {
  readonly get: () => Filter;
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * The filter of a view, let follow when the reader who moves the days pauses, and at once when they let go: for lists and
 * charts, of which one takes longer to draw than many steps of the map and the bars.
 */
export function calmFilter(source: Source, { filterIn, afterRest }: Options): CalmFilter {
  const listeners = new Set<() => void>();
  let held: Filter | null = null;
  let last: Filter | null = null;
  let callOff = () => {};
  let stop = () => {};

  function take() {
    const filter = filterIn(source.getState());
    if (filter === held) return;
    held = filter;
    for (const listener of listeners) listener();
  }

  function changed() {
    const state = source.getState();
    const filter = filterIn(state);
    const { moving } = state.session;
    if (moving && filter === last) return;
    last = filter;
    callOff();
    if (moving) callOff = afterRest(take);
    else take();
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
        callOff();
      };
    },
  };
}
