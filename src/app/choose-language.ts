import { loadSpoken } from "#app/load-spoken.ts";
import type { Language } from "#dataset/vocabulary.ts";
import { updateSession, updateView, viewStore } from "#state/view-store.ts";

/**
 * Puts the page into a language once its words are there, in one step: never blank, never half in another. Where they
 * cannot be had, the page stays as it is and says so.
 */
export async function chooseLanguage(language: Language): Promise<void> {
  updateSession({ languageOnItsWay: language, languageFailed: false });
  const isWanted = () => viewStore.getState().session.languageOnItsWay === language;
  try {
    await loadSpoken(language);
    if (isWanted()) updateView({ lang: language });
  } catch {
    if (isWanted()) updateSession({ languageFailed: true });
  }
  if (isWanted()) updateSession({ languageOnItsWay: null });
}
