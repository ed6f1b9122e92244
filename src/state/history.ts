import { pageAddress } from "#site/page-path.ts";
import { openedSite, type Site } from "#site/site.ts";
import { type Address, serialiseAddress } from "#state/url.ts";
import { DEFAULT_VIEW, type View } from "#state/view.ts";
import { readViewAddress, writeViewAddress } from "#state/view-address.ts";
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
  readonly site: Site;
  /** In a frame the host's history must not grow: never push, and stay on the path. */
  readonly replaceOnly: boolean;
}

let followed: Options | null = null;
let unknown: Address["unknown"] = [];
/** The view that the page's own address holds. */
let written: View = DEFAULT_VIEW;

function pathOf(view: View, kept: Address["unknown"]): string {
  const { pathname } = location;
  if (!followed) return `${pathname}${serialiseAddress(view, { unknown: kept })}`;
  const { site, replaceOnly } = followed;
  return writeViewAddress(view, { site, pathname, spoken: written.lang, staysOnPath: replaceOnly, unknown: kept });
}

/** The full address of the view as it is at this moment, even while the page's own address still waits for it to rest. */
export function currentAddress(): string {
  return new URL(pathOf(viewStore.getState().view, unknown), location.href).href;
}

/** The address of the dashboard with the view of this moment, whichever page is open. */
export function dashboardAddress(): string {
  const { view } = viewStore.getState();
  const { show: _, ...rest } = view;
  const query = serialiseAddress({ ...rest, show: DEFAULT_VIEW.show }, { language: view.lang });
  return `${pageAddress(openedSite(), view.lang)}${query}`;
}

/** The address that opens one record and nothing else, in the language of the page. */
export function recordAddress(record: Partial<View>): string {
  const { lang } = viewStore.getState().view;
  return new URL(pathOf({ ...DEFAULT_VIEW, lang, ...record }, []), location.href).href;
}

/**
 * Keeps the address and the view the same: reads the address now and on Back and Forward, writes the view when it has
 * rested. Returns what the address said at the start, and a function that ends the work.
 */
export function followAddress(options: Options): { address: Address; stop: () => void } {
  const { site, replaceOnly } = options;
  const address = readViewAddress(site, location);
  let seen = `${location.pathname}${location.search}`;
  let timer: ReturnType<typeof setTimeout> | undefined;
  followed = options;
  written = address.view;
  unknown = address.unknown;
  viewStore.setState({ view: address.view });

  function write() {
    timer = undefined;
    const { view, session } = viewStore.getState();
    if (view === written || session.moving) return;
    const push = !replaceOnly && PAGE_LIKE.some((key) => view[key] !== written[key]);
    seen = pathOf(view, unknown);
    written = view;
    if (push) history.pushState(null, "", seen);
    else history.replaceState(null, "", seen);
  }

  function read() {
    // A link within the page, such as the skip link, comes by here too: it says nothing about the view.
    const now = `${location.pathname}${location.search}`;
    if (now === seen) return;
    seen = now;
    clearTimeout(timer);
    timer = undefined;
    const back = readViewAddress(site, location);
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
      followed = null;
      clearTimeout(timer);
      unsubscribe();
      removeEventListener("popstate", read);
    },
  };
}
