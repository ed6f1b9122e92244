import type { Dataset } from "#dataset/records.ts";
import { DEFAULT_VIEW, type View } from "#state/view.ts";
import { viewStore } from "#state/view-store.ts";

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

/** Shows a dataset in place of the site's, from its first view on. */
export function openPreview(brought: Omit<Preview, "serial" | "before">): void {
  viewStore.setState(({ view, session }) => {
    const before = session.preview?.before ?? view;
    const serial = (session.preview?.serial ?? 0) + 1;
    const { lang, theme, show } = view;
    return {
      view: { ...DEFAULT_VIEW, lang, theme, show },
      session: { ...session, offered: null, preview: { ...brought, serial, before } },
    };
  });
}

/** Goes back to the site's own data as they were seen, in the language and the colours chosen since. */
export function closePreview(): void {
  viewStore.setState(({ view, session }) => {
    const { preview } = session;
    if (preview === null) return {};
    const { before } = preview;
    const same = before.lang === view.lang && before.theme === view.theme;
    return {
      view: same ? before : { ...before, lang: view.lang, theme: view.theme },
      session: { ...session, preview: null },
    };
  });
}
