import type { Dataset } from "#dataset/records.ts";
import { leaveEntry, overlayOfEntry } from "#state/history-entry.ts";
import { DEFAULT_VIEW, type View } from "#state/view.ts";
import { type ViewState, viewStore } from "#state/view-store.ts";

/** Somebody's own dataset, shown in place of the site's: it has no address, and ends with the page. */
export interface Preview {
  /** What was brought, by name. */
  readonly file: string;
  readonly dataset: Dataset;
  /** The files of the dataset by their paths. */
  readonly files: ReadonlyMap<string, string>;
  /** Tells one preview from the next. */
  readonly serial: number;
  /** The view of the site's own data, to go back to. */
  readonly before: View;
}

/**
 * Shows a dataset in place of the site's, from its first view on. The entry of the history at which it was asked for is its own, so
 * that Back closes it; one that takes the place of another goes back to the entry of that.
 */
export function openPreview(brought: Omit<Preview, "serial" | "before">): void {
  const again = viewStore.getState().session.preview !== null;
  viewStore.setState(({ view, session }) => {
    const before = session.preview?.before ?? view;
    const serial = (session.preview?.serial ?? 0) + 1;
    const { lang, theme, show } = view;
    return {
      view: { ...DEFAULT_VIEW, lang, theme, show },
      session: { ...session, overlay: null, preview: { ...brought, serial, before } },
    };
  });
  if (again && overlayOfEntry() !== null) leaveEntry();
}

/** What the page goes back to: the site's own data as they were seen, in the language and the colours chosen since. */
export function withoutPreview({ view, session }: ViewState): Partial<ViewState> {
  const { preview } = session;
  if (preview === null) return {};
  const { before } = preview;
  const same = before.lang === view.lang && before.theme === view.theme;
  return {
    view: same ? before : { ...before, lang: view.lang, theme: view.theme },
    session: { ...session, preview: null },
  };
}

/** Goes back to them, and from the entry of the preview. */
export function closePreview(): void {
  viewStore.setState(withoutPreview);
  if (overlayOfEntry() !== null) leaveEntry();
}
