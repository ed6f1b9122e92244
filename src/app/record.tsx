import { StillEvents } from "#app/still-events.tsx";
import { ClaimTable } from "#features/print/claim-table.tsx";
import { Publications } from "#features/print/publications.tsx";
import { WallDifferences } from "#features/print/wall-differences.tsx";
import { LANGUAGE_NAMES } from "#i18n/language-names.ts";
import type { Lookup } from "#model/lookup.ts";
import { pageAddress } from "#site/page-path.ts";
import { openedSite, siteFile } from "#site/site.ts";
import { useFilter } from "#state/derived.ts";
import { useText } from "#ui/text-context.tsx";

/** Everything that can be opened on the page, laid out to be read from top to bottom, for readers without scripts. */
export function Record({ lookup }: { lookup: Lookup }) {
  const { t } = useText();
  const filter = useFilter();
  return (
    <section id="record" aria-label={t("record.title")} className="still-record">
      <header>
        <h2>{t("record.title")}</h2>
        <p>{t("record.lead")}</p>
        <Languages />
      </header>
      <WallDifferences lookup={lookup} filter={filter} />
      <ClaimTable lookup={lookup} />
      <StillEvents lookup={lookup} />
      <Publications lookup={lookup} />
      <p>
        <a href={siteFile("data/dataset.json")}>{t("record.data")}</a>
      </p>
    </section>
  );
}

/** The same page in the other languages, each by its own name. */
function Languages() {
  const { t, locale } = useText();
  const site = openedSite();
  return (
    <nav aria-label={t("app.language")}>
      <ul className="still-languages">
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
