/** What a reader does first: any of it says that somebody is there. */
const SIGNS = ["pointermove", "pointerdown", "touchstart", "wheel", "scroll", "keydown", "click"] as const;

let isThere = false;

/** Whether a sign of a reader's hand has been seen since the page was opened. */
export function handSeen(): boolean {
  return isThere;
}

/** Notes that a reader is there: by a sign of their hand, or by what a host does for them. */
export function seeHand(): void {
  isThere = true;
}

/**
 * Tells of the first sign of a reader's hand from now on, and of all after it.
 * @param also events that are a sign to this one listener
 * @returns the function that ends it
 */
export function onHand(tell: () => void, also: readonly string[] = []): () => void {
  const options = { capture: true, passive: true };
  const signs = [...SIGNS, ...also];
  const see = () => {
    seeHand();
    tell();
  };
  for (const sign of signs) addEventListener(sign, see, options);
  return () => {
    for (const sign of signs) removeEventListener(sign, see, options);
  };
}
