const OVERLAYS = ["share", "embed", "own-data"] as const;

/** A dialog over the page at the address of the view: links to it, codes for another page, or the reader's own data. */
export type Overlay = (typeof OVERLAYS)[number];

/** What an entry of the history says beside its address: what lies over the page there, what was laid over it next, or which address was left for it. */
interface EntryState {
  readonly overlay?: unknown;
  readonly beneath?: unknown;
  readonly before?: unknown;
}

/** A browser that refuses to go back says nothing. */
const PATIENCE_MS = 1000;

let leaving: ReturnType<typeof setTimeout> | undefined;

function stateOfEntry(): EntryState {
  const { state } = history;
  return typeof state === "object" && state !== null ? state : {};
}

function named(overlay: unknown): Overlay | null {
  return OVERLAYS.find((each) => each === overlay) ?? null;
}

/** Which overlay the entry of the history that the page stands at was made for; null for none. */
export function overlayOfEntry(): Overlay | null {
  return named(stateOfEntry().overlay);
}

/** Which overlay was laid last over the page at the entry that it stands at; null where none was, or the entry is not of this page's making. */
export function overlayBeyond(): Overlay | null {
  return named(stateOfEntry().beneath);
}

/** The address that Back leads to from the entry that the page stands at, where it was made here; null for any other. */
export function addressBefore(): string | null {
  const { before } = stateOfEntry();
  return typeof before === "string" ? before : null;
}

/** Makes an entry for an overlay at the same address, so that Back closes it. Does nothing where the browser refuses one. */
export function enterOverlay(overlay: Overlay): void {
  try {
    history.replaceState({ ...stateOfEntry(), beneath: overlay } satisfies EntryState, "", location.href);
    history.pushState({ overlay } satisfies EntryState, "", location.href);
  } catch {}
}

/** Lets the entry of an overlay be that of another one. */
export function turnOverlayInto(overlay: Overlay): void {
  try {
    history.replaceState({ ...stateOfEntry(), overlay } satisfies EntryState, "", location.href);
  } catch {}
}

/** Makes an entry for an address that the one before was left for. In a frame without an origin of its own the address may not be changed: there it stays. */
export function enterAddress(address: string, before: string): void {
  try {
    history.pushState({ before } satisfies EntryState, "", address);
  } catch {}
}

/** Gives the entry another address; the same where it may not be changed. */
export function replaceAddress(address: string): void {
  try {
    history.replaceState(history.state, "", address);
  } catch {}
}

/** Goes back from the entry that the page stands at. The browser does so after a moment. */
export function leaveEntry(): void {
  if (leaving !== undefined) return;
  leaving = setTimeout(entryLeft, PATIENCE_MS);
  history.back();
}

/** Notes that the browser has gone where it was sent. */
export function entryLeft(): void {
  clearTimeout(leaving);
  leaving = undefined;
}

/** Whether the browser is on its way back: an entry that is made now would be gone back from. */
export function isLeavingEntry(): boolean {
  return leaving !== undefined;
}
