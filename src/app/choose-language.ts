import type { QueryClient } from "@tanstack/react-query";
import { loadLanguage } from "#app/load-language.ts";
import type { Language } from "#dataset/vocabulary.ts";
import { updateSession, updateView, viewStore } from "#state/view-store.ts";

/**
 * Puts the page into a language once all that is said in it is there, in one step: never blank, never half in another. Where it
 * cannot be had, the page stays as it is and says so.
 */
export async function chooseLanguage(language: Language, queries: QueryClient): Promise<void> {
  updateSession({ languageOnItsWay: language, languageFailed: false });
  const isWanted = () => viewStore.getState().session.languageOnItsWay === language;
  try {
    await loadLanguage(language, queries);
    if (isWanted()) updateView({ lang: language });
  } catch {
    if (isWanted()) updateSession({ languageFailed: true });
  }
  if (isWanted()) updateSession({ languageOnItsWay: null });
}
