import { LANGUAGE_NAMES } from "#i18n/language-names.ts";
import { pageAddress } from "#site/page-path.ts";
import { openedSite } from "#site/site.ts";
import { useStill } from "#ui/still.tsx";
import { useText } from "#ui/text-context.tsx";

/** The dashboard in the other languages, each by its own name, for readers without scripts: the switch does nothing there. */
export function StillLanguages() {
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
              <a href={pageAddress(site, language)} lang={language} hrefLang={language}>
                {LANGUAGE_NAMES[language].full}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
