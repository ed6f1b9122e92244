import { type Address, parseAddress, serialiseAddress } from "#state/url.ts";
import type { View } from "#state/view.ts";
import { viewStore } from "#state/view-store.ts";

const REST_MS = 320;

/** Changes that a reader would want to go back from; the others replace the current entry. */
const PAGE_LIKE: readonly (keyof View)[] = [
  "panel",
  "metric",
  "population",
  "clock",
  "by",
  "place",
  "category",
  "claimant",
  "publication",
  "event",
  "claim",
  "source",
  "lang",
];

interface Options {
  /** In a frame the host's history must not grow: never push. */
  readonly replaceOnly: boolean;
}

/**
 * Keeps the address and the view the same: reads the address now and on Back and Forward, writes the view when it has
 * rested. Returns what the address said at the start, and a function that ends the work.
 */
export function followAddress({ replaceOnly }: Options): { address: Address; stop: () => void } {
  const address = parseAddress(location.search);
  let { unknown } = address;
  let written = address.view;
  let timer: ReturnType<typeof setTimeout> | undefined;
  viewStore.setState({ view: address.view });

  function write() {
    timer = undefined;
    const { view, session } = viewStore.getState();
    if (view === written || session.moving) return;
    const push = !replaceOnly && PAGE_LIKE.some((key) => view[key] !== written[key]);
    written = view;
    const url = `${location.pathname}${serialiseAddress(view, unknown)}${location.hash}`;
    if (push) history.pushState(null, "", url);
    else history.replaceState(null, "", url);
  }

  function read() {
    clearTimeout(timer);
    timer = undefined;
    const back = parseAddress(location.search);
    unknown = back.unknown;
    written = back.view;
    viewStore.setState({ view: back.view });
  }

  const unsubscribe = viewStore.subscribe((state, previous) => {
    const rested = previous.session.moving && !state.session.moving;
    if ((state.view !== previous.view || rested) && state.view !== written) timer ??= setTimeout(write, REST_MS);
  });
  addEventListener("popstate", read);
  return {
    address,
    stop: () => {
      clearTimeout(timer);
      unsubscribe();
      removeEventListener("popstate", read);
    },
  };
}
