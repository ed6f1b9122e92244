import type { Localised } from "#dataset/records.ts";
import { Quoting } from "#ui/quoting.tsx";
import { softHyphens } from "#ui/soft-hyphens.ts";
import { useText } from "#ui/text-context.tsx";

/**
 * A text of the dataset as the page shows it. One that the dataset has not in the language of the page is marked as being in the one
 * that stands in for it, so that it is read out as what it is; one that it has may still quote words in Latin letters, of
 * the language `quotes` where that is known. In a `narrow` column its long words may be parted.
 */
export function Named({
  of,
  quotes,
  narrow = false,
}: {
  of: Localised | undefined;
  quotes?: string;
  narrow?: boolean;
}) {
  const { locale, name, nameLanguage } = useText();
  const language = nameLanguage(of);
  if (language === undefined) return null;
  const said = narrow ? softHyphens(name(of)) : name(of);
  return language === locale ? <Quoting lang={quotes}>{said}</Quoting> : <span lang={language}>{said}</span>;
}
