import { StillEvents } from "#app/still-events.tsx";
import { ClaimTable } from "#features/print/claim-table.tsx";
import { Publications } from "#features/print/publications.tsx";
import { WallDifferences } from "#features/print/wall-differences.tsx";
import type { Lookup } from "#model/lookup.ts";
import { MOST_WRITTEN_OUT } from "#model/written-out-events.ts";
import { siteFile } from "#site/site.ts";
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
      </header>
      <WallDifferences lookup={lookup} filter={filter} unfolds most={MOST_WRITTEN_OUT} />
      <ClaimTable lookup={lookup} most={MOST_WRITTEN_OUT} />
      {lookup.dataset.claims.length > MOST_WRITTEN_OUT && (
        <p>
          <a href={siteFile("data/claims.csv")}>{t("record.claims.file")}</a>
        </p>
      )}
      <StillEvents lookup={lookup} />
      <Publications lookup={lookup} />
      <p>
        <a href={siteFile("data/dataset.json")}>{t("record.data")}</a>
      </p>
    </section>
  );
}
