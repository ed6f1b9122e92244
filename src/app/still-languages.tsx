import { LANGUAGE_NAMES } from "#i18n/language-names.ts";
import { frameAddress, pageAddress } from "#site/page-path.ts";
import { openedSite } from "#site/site.ts";
import { useStill } from "#ui/still.tsx";
import { useText } from "#ui/text-context.tsx";

interface Props {
  /** Of a page in a frame, which no page of the site but its like may stand in. */
  readonly framed?: boolean;
}

/** The same page in the other languages, each by its own name, for readers without scripts: the switch does nothing there. */
export function StillLanguages({ framed = false }: Props) {
  const { t, locale } = useText();
  const still = useStill();
  const site = openedSite();
  if (!still) return null;
  return (
    <nav aria-label={t("app.language")} className="still-languages">
      <ul>
        {site.languages
          .filter((language) => language !== locale)
          .map((language) => (
            <li key={language}>
              <a href={(framed ? frameAddress : pageAddress)(site, language)} lang={language} hrefLang={language}>
                {LANGUAGE_NAMES[language].full}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
