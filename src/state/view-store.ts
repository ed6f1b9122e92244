import { createStore } from "zustand/vanilla";
import type { Language } from "#dataset/vocabulary.ts";
import type { Overlay } from "#state/history-entry.ts";
import type { Preview } from "#state/preview.ts";
import { DEFAULT_VIEW, type Panel, type View } from "#state/view.ts";

/** One paragraph of a publication. */
export interface Passage {
  readonly publication: string;
  readonly paragraph: number;
}

/** A file, or a folder of files, as a browser hands it over. */
export type Offered = File | FileSystemEntry;

/** What is true only while the page is open: it is not part of the address. */
export interface Session {
  /** A handle is being dragged or the days are playing: the address waits until it rests. */
  readonly moving: boolean;
  /** The days move by themselves. */
  readonly playing: boolean;
  /** The whole window of days is held by a pointer. */
  readonly windowHeld: boolean;
  /** The place under the pointer, for the map and the lists to show each other. */
  readonly hoveredPlace: string | null;
  /** The event under the pointer. */
  readonly hoveredEvent: string | null;
  /** The paragraph that the reader was led to, in the opened source. */
  readonly passage: Passage | null;
  /** The panel last asked for, anew with each time: a page without tabs opens what it does not show. */
  readonly asked: { readonly panel: Panel } | null;
  /** The language that the reader asked for, while its words are fetched; the view still has the one before. */
  readonly languageOnItsWay: Language | null;
  /** How many steps of Back were made of changes that are none by themselves, such as of the days by a press. */
  readonly turns: number;
  /** How many words were looked for in an archive: what depends on them asks anew when it changes. */
  readonly searches: number;
  /** The last word could not be looked for. */
  readonly searchFailed: boolean;
  /** The words of the language last asked for could not be fetched. */
  readonly languageFailed: boolean;
  /** Files that the reader dropped on the page or chose; none where they are still to be chosen. */
  readonly offered: readonly Offered[];
  /** The dialog over the page; null for none. */
  readonly overlay: Overlay | null;
  /** The reader's own data, where they are shown in place of the site's. */
  readonly preview: Preview | null;
}

export interface ViewState {
  readonly view: View;
  readonly session: Session;
}

const RESTING: Session = {
  moving: false,
  playing: false,
  windowHeld: false,
  hoveredPlace: null,
  hoveredEvent: null,
  passage: null,
  asked: null,
  turns: 0,
  searches: 0,
  searchFailed: false,
  languageOnItsWay: null,
  languageFailed: false,
  offered: [],
  overlay: null,
  preview: null,
};

/** The one store of the page. */
export const viewStore = createStore<ViewState>(() => ({ view: DEFAULT_VIEW, session: RESTING }));

/**
 * Changes part of the view; keys that are not named stay as they are. Only a sheet that lies over the panels makes way where a
 * panel or a source is asked for: else the reader would press and see nothing.
 */
export function updateView(patch: Partial<View>): void {
  const showsPanel = patch.panel !== undefined || typeof patch.source === "string";
  const uncover = showsPanel ? { sheet: null } : {};
  viewStore.setState(({ view, session }) => ({
    view: { ...view, ...uncover, ...patch },
    session: patch.panel === undefined ? session : { ...session, asked: { panel: patch.panel } },
  }));
}

/** The same as one step that Back undoes, whatever it changes: for a press that leads to other days, not for a drag. */
export function turnView(patch: Partial<View>): void {
  viewStore.setState(({ view, session }) => ({
    view: { ...view, ...patch },
    session: { ...session, turns: session.turns + 1 },
  }));
}

/** Opens a publication in place of the record that is open. */
export function openSource(publication: string): void {
  updateSession({ passage: null });
  updateView({ source: publication, panel: "sources", claim: null, event: null });
}

/** The same, at one of its paragraphs. */
export function openPassage(publication: string, paragraph: number): void {
  openSource(publication);
  updateSession({ passage: { publication, paragraph } });
}

/** Changes part of what is true only now. */
export function updateSession(patch: Partial<Session>): void {
  viewStore.setState((state) => ({ session: { ...state.session, ...patch } }));
}

/** Goes back to the whole dataset, and keeps language, theme and what the page is made of. */
export function resetView(): void {
  const { panel, show, lang, theme } = viewStore.getState().view;
  turnView({ ...DEFAULT_VIEW, panel, show, lang, theme });
}
