/** What can be taken along of a view: links to it, and codes for another page. */
export type Handout = "share" | "embed";

const KEY = "handout";
/** A browser that refuses to go back says nothing. */
const PATIENCE_MS = 1000;

let leaving: ReturnType<typeof setTimeout> | undefined;

/** Which handout the entry of the history that the page stands at was made for; null for none. */
export function handoutOfEntry(): Handout | null {
  const { state } = history;
  const named: unknown = typeof state === "object" && state !== null ? state[KEY] : null;
  return named === "share" || named === "embed" ? named : null;
}

/** Makes an entry for a handout at the same address, so that Back closes it. Does nothing where the browser refuses one. */
export function enterHandout(handout: Handout): void {
  try {
    history.pushState({ [KEY]: handout }, "", location.href);
  } catch {}
}

/** Goes back from the entry of a handout, where the page stands at one. The browser does so after a moment. */
export function leaveHandout(): void {
  if (handoutOfEntry() === null || leaving !== undefined) return;
  leaving = setTimeout(handoutLeft, PATIENCE_MS);
  history.back();
}

/** Notes that the browser has gone where it was sent. */
export function handoutLeft(): void {
  clearTimeout(leaving);
  leaving = undefined;
}

/** Whether the browser is on its way back: an entry that is made now would be gone back from. */
export function isLeavingHandout(): boolean {
  return leaving !== undefined;
}
