let last: Element | null = null;

if (typeof document !== "undefined") {
  document.addEventListener("focusin", ({ target }) => {
    if (target instanceof Element) last = target;
  });
}

/**
 * What has the focus, or had it last where nothing has: what was pressed loses it as soon as it is covered, which may be before what
 * covers it has come. Null where nothing ever had it.
 */
export function lastFocus(): Element | null {
  const now = document.activeElement;
  return now && now !== document.body ? now : last;
}
