import type { Localised } from "#dataset/records.ts";
import { Quoting } from "#ui/quoting.tsx";
import { useText } from "#ui/text-context.tsx";

/**
 * A text of the dataset as the page shows it. One that the dataset has not in the language of the page is marked as being in the one
 * that stands in for it, so that it is read out as what it is; one that it has may still quote words in Latin letters, of
 * the language `quotes` where that is known.
 */
export function Named({ of, quotes }: { of: Localised | undefined; quotes?: string }) {
  const { locale, name, nameLanguage } = useText();
  const language = nameLanguage(of);
  if (language === undefined) return null;
  return language === locale ? <Quoting lang={quotes}>{name(of)}</Quoting> : <span lang={language}>{name(of)}</span>;
}
