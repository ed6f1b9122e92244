/** What can be taken along of a view: links to it, and codes for another page. */
export type Handout = "share" | "embed";

/** What an entry of the history says beside its address: what lies over the page there, or which address was left for it. */
interface EntryState {
  readonly handout?: unknown;
  readonly before?: unknown;
}

/** A browser that refuses to go back says nothing. */
const PATIENCE_MS = 1000;

let leaving: ReturnType<typeof setTimeout> | undefined;

function stateOfEntry(): EntryState {
  const { state } = history;
  return typeof state === "object" && state !== null ? state : {};
}

/** Which handout the entry of the history that the page stands at was made for; null for none. */
export function handoutOfEntry(): Handout | null {
  const { handout } = stateOfEntry();
  return handout === "share" || handout === "embed" ? handout : null;
}

/** The address that Back leads to from the entry that the page stands at, where it was made here; null for any other. */
export function addressBefore(): string | null {
  const { before } = stateOfEntry();
  return typeof before === "string" ? before : null;
}

/** Makes an entry for a handout at the same address, so that Back closes it. Does nothing where the browser refuses one. */
export function enterHandout(handout: Handout): void {
  try {
    history.pushState({ handout } satisfies EntryState, "", location.href);
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
