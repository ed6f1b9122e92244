import { type ViewState, viewStore } from "#state/view-store.ts";

/** Tells the style sheets and the browser's own bars which theme the view names; without one both follow the system. */
function show({ view: { theme } }: ViewState): void {
  if (theme === null) delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const own = meta.dataset.theme;
    if (theme === null) meta.media = `(prefers-color-scheme: ${own})`;
    else meta.media = own === theme ? "all" : "not all";
  }
}

/** Keeps the page in the theme of the view, now and whenever that changes. */
export function followTheme(): void {
  show(viewStore.getState());
  viewStore.subscribe((state, previous) => {
    if (state.view.theme !== previous.view.theme) show(state);
  });
}
