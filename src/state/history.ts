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
  "sheet",
  "lang",
];

interface Options {
  /** In a frame the host's history must not grow: never push. */
  readonly replaceOnly: boolean;
}

let unknown: Address["unknown"] = [];

/** The full address of the view as it is at this moment, even while the page's own address still waits for it to rest. */
export function currentAddress(): string {
  return new URL(`${location.pathname}${serialiseAddress(viewStore.getState().view, unknown)}`, location.href).href;
}

/**
 * Keeps the address and the view the same: reads the address now and on Back and Forward, writes the view when it has
 * rested. Returns what the address said at the start, and a function that ends the work.
 */
export function followAddress({ replaceOnly }: Options): { address: Address; stop: () => void } {
  const address = parseAddress(location.search);
  let search = location.search;
  let written = address.view;
  let timer: ReturnType<typeof setTimeout> | undefined;
  unknown = address.unknown;
  viewStore.setState({ view: address.view });

  function write() {
    timer = undefined;
    const { view, session } = viewStore.getState();
    if (view === written || session.moving) return;
    const push = !replaceOnly && PAGE_LIKE.some((key) => view[key] !== written[key]);
    written = view;
    search = serialiseAddress(view, unknown);
    const url = `${location.pathname}${search}`;
    if (push) history.pushState(null, "", url);
    else history.replaceState(null, "", url);
  }

  function read() {
    // A link within the page, such as the skip link, comes by here too: it says nothing about the view.
    if (location.search === search) return;
    search = location.search;
    clearTimeout(timer);
    timer = undefined;
    const back = parseAddress(search);
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
