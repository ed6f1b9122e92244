import { useEffect, useState } from "react";
import type { Language } from "#dataset/vocabulary.ts";
import { loadText } from "#i18n/load-text.ts";
import type { Text } from "#i18n/text.ts";
import { useText } from "#ui/text-context.tsx";

/** The words of another language than the page's; the page's own until they are there. */
export function useTextIn(language: Language): Text {
  const own = useText();
  const [text, setText] = useState(own);
  useEffect(() => {
    let overtaken = false;
    loadText(language).then(
      (loaded) => overtaken || setText(loaded),
      () => {},
    );
    return () => {
      overtaken = true;
    };
  }, [language]);
  return text;
}
