/** Whoever takes something away may put the focus somewhere itself: a moment later nobody did. */
const PATIENCE_MS = 120;

const NAMED = "[aria-label], [aria-labelledby], main";

/**
 * Keeps the focus of the keyboard on the page: where what bears it is taken away, as a filter is by its own button, it goes to the
 * nearest part around that has a name and is still there.
 * @returns ends it
 */
export function keepFocus(root: HTMLElement): () => void {
  let around: readonly HTMLElement[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function remember({ target }: FocusEvent) {
    const path: HTMLElement[] = [];
    for (let at = target as HTMLElement | null; at && at !== root; at = at.parentElement) path.push(at);
    // A dialog holds the focus by itself, and puts it where what was asked for comes, however long that takes.
    around = path.some((one) => one instanceof HTMLDialogElement) ? [] : path;
  }

  function isLost(): boolean {
    return around[0]?.isConnected === false && document.activeElement === document.body;
  }

  function restore() {
    if (!isLost()) return;
    const part = around.find((one) => one.isConnected && one.matches(NAMED));
    around = [];
    if (part) lend(part);
  }

  const changes = new MutationObserver(() => {
    if (!isLost()) return;
    clearTimeout(timer);
    timer = setTimeout(restore, PATIENCE_MS);
  });
  root.addEventListener("focusin", remember);
  changes.observe(root, { childList: true, subtree: true });
  return () => {
    clearTimeout(timer);
    changes.disconnect();
    root.removeEventListener("focusin", remember);
  };
}

/** Focuses a part that takes no focus of its own, for as long as it has it. */
function lend(part: HTMLElement): void {
  if (!part.hasAttribute("tabindex")) {
    part.tabIndex = -1;
    part.addEventListener("blur", () => part.removeAttribute("tabindex"), { once: true });
  }
  part.focus({ preventScroll: true });
}
