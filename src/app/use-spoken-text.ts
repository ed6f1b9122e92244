import { useEffect, useState } from "react";
import { loadSpoken } from "#app/load-spoken.ts";
import type { Text } from "#i18n/text.ts";
import { useView } from "#state/use-view.ts";
import { updateSession, updateView } from "#state/view-store.ts";

/** The words of the page: those that it began with, until the words of another language are there for the view. */
export function useSpokenText(first: Text): Text {
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
    loadSpoken(lang).then((loaded) => overtaken || setText(loaded), stay);
    return () => {
      overtaken = true;
    };
  }, [lang, text]);
  return text;
}
