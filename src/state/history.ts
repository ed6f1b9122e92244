import { pinnedSite } from "#site/pinned.ts";
import type { Site } from "#site/site.ts";
import {
  addressBefore,
  enterAddress,
  enterOverlay,
  entryLeft,
  isLeavingEntry,
  leaveEntry,
  type Overlay,
  overlayBeyond,
  overlayOfEntry,
  replaceAddress,
  turnOverlayInto,
} from "#state/history-entry.ts";
import { withoutPreview } from "#state/preview.ts";
import { type Address, serialiseAddress } from "#state/url.ts";
import { DEFAULT_VIEW, panelOfFrame, type View } from "#state/view.ts";
import { addressOfView, readViewAddress, writeViewAddress } from "#state/view-address.ts";
import { updateSession, viewStore } from "#state/view-store.ts";

/** How long what replaces an entry may wait, since browsers refuse an address that changes too often. What can be gone back to does not wait: the next one would take its place. */
const REST_MS = 320;

/** When what could not be written is tried again. */
const SOON_MS = 16;

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

/** What lies over the page or the map, or in a panel's place, and is closed again. */
const CLOSED: readonly (keyof View)[] = ["place", "event", "claim", "source", "sheet"];

interface Options {
  readonly site: Site;
  /** In a frame the host's history must not grow: never push, and stay on the path. */
  readonly replaceOnly: boolean;
}

let followed: Options | null = null;
let unknown: Address["unknown"] = [];
/** The view that the page's own address holds. */
let written: View = DEFAULT_VIEW;
/** How many turns had been made by then. */
let turnsWritten = 0;
/** Writes what still waits to rest. */
let settle = () => {};
/** What the address was when an overlay was laid over it. */
let under: string | null = null;

function pathOf(view: View, kept: Address["unknown"]): string {
  const { pathname } = location;
  if (!followed) return `${pathname}${serialiseAddress(view, { unknown: kept })}`;
  const { site, replaceOnly } = followed;
  return writeViewAddress(view, { site, pathname, spoken: written.lang, staysOnPath: replaceOnly, unknown: kept });
}

/** A preview of the reader's own data has no address: nobody else could open it. */
function hasAddress(): boolean {
  return viewStore.getState().session.preview === null;
}

/** The full address of the view as it is at this moment, even while the page's own address still waits for it to rest. Null for a preview. */
export function currentAddress(): string | null {
  if (!hasAddress()) return null;
  return new URL(pathOf(viewStore.getState().view, unknown), location.href).href;
}

/** The address of the whole page at the view of this moment, for what shows only parts of it. */
export function wholePageAddress({ site }: Pick<Options, "site">, view: View): string {
  return addressOfView(site, { ...view, show: DEFAULT_VIEW.show, panel: panelOfFrame(view) ?? view.panel });
}

/** The address that opens one record and nothing else, in the language of the page; out of a frame it leads to the whole page. Null for a preview. */
export function recordAddress(record: Partial<View>): string | null {
  if (!hasAddress()) return null;
  const { lang } = viewStore.getState().view;
  const view = { ...DEFAULT_VIEW, lang, ...record };
  if (followed?.replaceOnly) return wholePageAddress(followed, view);
  return new URL(pathOf(view, []), location.href).href;
}

/** The same in the frozen copy of a version: for a reference, which has to lead to what it says for good. */
export function pinnedRecordAddress(record: Partial<View>, version: string): string | null {
  if (!hasAddress() || !followed) return null;
  const { lang } = viewStore.getState().view;
  return addressOfView(pinnedSite(followed.site, version), { ...DEFAULT_VIEW, lang, ...record });
}

/** The address of the view of this moment, but for what is given, in the frozen copy of a version. Null for a preview. */
export function pinnedViewAddress(but: Partial<View>, version: string): string | null {
  if (!hasAddress() || !followed) return null;
  return addressOfView(pinnedSite(followed.site, version), { ...viewStore.getState().view, ...but });
}

/** Opens a dialog over the page: a step that Back undoes, at the address of the view. In a frame it makes no entry. */
export function openOverlay(overlay: Overlay): void {
  const { overlay: opened } = viewStore.getState().session;
  settle();
  under = `${location.pathname}${location.search}`;
  if (followed && !followed.replaceOnly && !isLeavingEntry()) {
    if (opened === null) enterOverlay(overlay);
    else turnOverlayInto(overlay);
  }
  updateSession({ overlay });
}

/** Closes it, and goes back from its entry. */
export function closeOverlay(): void {
  if (viewStore.getState().session.overlay === null) return;
  updateSession({ overlay: null });
  if (overlayOfEntry() !== null) leaveEntry();
}

/** Opens or closes an overlay as the entry says that Back or Forward led to. Returns the address of the page that was uncovered. */
function arriveAtOverlay(): string | null {
  const { overlay: opened, preview } = viewStore.getState().session;
  const overlay = overlayOfEntry();
  const uncovered = overlay === null ? under : null;
  const isReopened = isLeavingEntry() && opened !== null;
  entryLeft();
  if (isReopened) {
    // It was opened again while the browser was still on its way back from the one before.
    enterOverlay(opened);
    return uncovered;
  }
  under = null;
  // The reader's own data are shown at the entry at which they were asked for: Back from it leads to the site's.
  if (overlay === null && overlayBeyond() === "own-data") viewStore.setState(withoutPreview);
  updateSession({ overlay: overlay === "own-data" && preview !== null ? null : overlay });
  return uncovered;
}

function isShut(value: View[keyof View]): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

/** A step of Back; to close what was just opened is such a step: Back would open it again otherwise. */
function makeEntry(address: string, { before, closed }: { before: string; closed: boolean }): void {
  if (closed && address === addressBefore()) leaveEntry();
  else enterAddress(address, before);
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
  /** Whether what waits replaces the entry. */
  let rests = false;
  followed = options;
  written = address.view;
  unknown = address.unknown;
  turnsWritten = viewStore.getState().session.turns;
  viewStore.setState(({ session }) => ({ view: address.view, session: { ...session, overlay: overlayOfEntry() } }));

  function write({ view, session } = viewStore.getState()) {
    timer = isLeavingEntry() ? setTimeout(() => write(), SOON_MS) : undefined;
    if (timer !== undefined) return;
    if (view === written || session.moving || !hasAddress()) return;
    // A search is gone back from as a whole, not letter by letter.
    const searches = (view.q === "") !== (written.q === "");
    const turned = searches || session.turns !== turnsWritten || PAGE_LIKE.some((key) => view[key] !== written[key]);
    const closed = CLOSED.some((key) => isShut(view[key]) && !isShut(written[key]));
    const before = seen;
    seen = pathOf(view, unknown);
    written = view;
    turnsWritten = session.turns;
    if (seen === before) return;
    if (replaceOnly || !turned) replaceAddress(seen);
    else makeEntry(seen, { before, closed });
  }

  settle = () => {
    clearTimeout(timer);
    if (timer !== undefined) write();
  };

  function read() {
    const uncovered = arriveAtOverlay();
    // A link within the page, such as the skip link, comes by here too: it says nothing about the view.
    const now = `${location.pathname}${location.search}`;
    if (now === seen) return;
    // What went on under an overlay, such as days that played, is not undone by closing it.
    if (now === uncovered) return replaceAddress(seen);
    seen = now;
    clearTimeout(timer);
    timer = undefined;
    const back = readViewAddress(site, location);
    unknown = back.unknown;
    written = back.view;
    turnsWritten = viewStore.getState().session.turns;
    // What is gone back to is a view of the site's own data.
    viewStore.setState(({ session }) => ({ view: back.view, session: { ...session, preview: null } }));
  }

  const unsubscribe = viewStore.subscribe((state, previous) => {
    const rested = previous.session.moving && !state.session.moving;
    if ((state.view === previous.view && !rested) || state.view === written) return;
    const turned =
      state.session.turns !== previous.session.turns || PAGE_LIKE.some((key) => state.view[key] !== previous.view[key]);
    // What still rests is written before the step away from it: else Back would lead past it.
    if (turned && timer !== undefined) {
      clearTimeout(timer);
      if (rests) write(previous);
    }
    if (turned || timer === undefined) {
      rests = !turned;
      timer = setTimeout(() => write(), turned ? 0 : REST_MS);
    }
  });
  addEventListener("popstate", read);
  return {
    address,
    stop: () => {
      followed = null;
      settle = () => {};
      clearTimeout(timer);
      unsubscribe();
      removeEventListener("popstate", read);
    },
  };
}
