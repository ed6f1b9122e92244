import type { QueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { loadLanguage } from "#app/load-language.ts";
import type { Text } from "#i18n/text.ts";
import { useView } from "#state/use-view.ts";
import { updateSession, updateView } from "#state/view-store.ts";

/** The words of the page: those that it began with, until all that is said in another language is there for the view. */
export function useSpokenText(first: Text, queries: QueryClient): Text {
  const lang = useView((view) => view.lang);
  const [text, setText] = useState(first);
  useEffect(() => {
    if (lang === text.locale) return;
    let overtaken = false;
    function stay() {
      if (overtaken) return;
      updateSession({ languageFailed: true });
      updateView({ lang: text.locale });
    }
    loadLanguage(lang, queries).then((loaded) => overtaken || setText(loaded), stay);
    return () => {
      overtaken = true;
    };
  }, [lang, text, queries]);
  return text;
}
