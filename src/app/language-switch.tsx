import { useQueryClient } from "@tanstack/react-query";
import { chooseLanguage } from "#app/choose-language.ts";
import type { Language } from "#dataset/vocabulary.ts";
import { LANGUAGE_NAMES } from "#i18n/language-names.ts";
import { openedSite } from "#site/site.ts";
import { useSession, useView } from "#state/use-view.ts";
import { Segmented } from "#ui/segmented.tsx";
import { useText } from "#ui/text-context.tsx";

/** Puts the page into another language, with the whole view; nothing where there is no other. */
export function LanguageSwitch() {
  const { t } = useText();
  const queries = useQueryClient();
  const spoken = useView((view) => view.lang);
  const onItsWay = useSession((session) => session.languageOnItsWay);
  const { languages } = openedSite();
  if (languages.length < 2) return null;
  return (
    <Segmented<Language>
      label={t("app.language")}
      value={onItsWay ?? spoken}
      onChange={(language) => void chooseLanguage(language, queries)}
      options={languages.map((language) => ({
        value: language,
        label: LANGUAGE_NAMES[language].short,
        name: LANGUAGE_NAMES[language].full,
        lang: language,
      }))}
    />
  );
}
