import type { OpenArchive } from "#dataset/open-archive.ts";
import type { FoundRows } from "#model/filter-archive.ts";
import { oncePer } from "#model/once-per.ts";
import { soughtWords } from "#model/search.ts";
import { updateSession, viewStore } from "#state/view-store.ts";

const NONE = new Int32Array(0);
const REMEMBERED = 12;

/** What was found of each word, null while it is looked for. */
const foundIn = oncePer((_archive: OpenArchive) => new Map<string, Int32Array | null>());

/** The words of a text that were looked for and found, or not: the count of an archive under a text changes with it. */
export function wordsFound(archive: OpenArchive, text: string): readonly string[] {
  const found = foundIn(archive);
  return soughtWords(text).filter((word) => found.get(word));
}

/** The rows of each word as far as they are known; a word that is still looked for is in none. */
export function foundRows(archive: OpenArchive | null): FoundRows {
  return (word) => (archive && foundIn(archive).get(word)) ?? NONE;
}

/** Whether words of a text are still looked for. */
export function isSearching(archive: OpenArchive, text: string): boolean {
  return soughtWords(text).some((word) => foundIn(archive).get(word) === null);
}

function lookFor(archive: OpenArchive, word: string, inForce: readonly string[]): void {
  const found = foundIn(archive);
  if (found.has(word)) return;
  const oldest = [...found.keys()].find((known) => !inForce.includes(known));
  if (found.size >= REMEMBERED && oldest !== undefined) found.delete(oldest);
  found.set(word, null);
  updateSession({ searchFailed: false });
  const tell = () => updateSession({ searches: viewStore.getState().session.searches + 1 });
  archive.rowsWith(word).then(
    (rows) => {
      found.set(word, rows);
      tell();
    },
    () => {
      found.delete(word);
      updateSession({ searchFailed: true });
    },
  );
}

/** Looks for the words of the view's text in an archive whenever that changes. Returns a function that ends it. */
export function followSearch(archive: OpenArchive): () => void {
  const look = () => {
    const words = soughtWords(viewStore.getState().view.q);
    for (const word of words) lookFor(archive, word, words);
  };
  look();
  return viewStore.subscribe((state, before) => {
    if (state.view.q !== before.view.q) look();
  });
}
