import type { Claim } from "#dataset/records.ts";
import { ClaimFigure } from "#evidence/claim-figure.tsx";
import { HedgeGlyph } from "#evidence/hedge-glyph.tsx";
import { Named } from "#evidence/named.tsx";
import { Passages } from "#evidence/passages.tsx";
import styles from "#features/method/method.module.css";
import { MethodPart } from "#features/method/method-part.tsx";
import { mostPrinted } from "#features/method/most-printed.ts";
import { Term } from "#features/method/term.tsx";
import { withBasis } from "#i18n/format-claim.ts";
import { lineHead } from "#i18n/line-head.ts";
import { publicationsOf } from "#model/echo.ts";
import type { Lookup } from "#model/lookup.ts";
import { placeNameOn } from "#model/place-names.ts";
import { stands, TO_THE_END } from "#model/standing.ts";
import { useText } from "#ui/text-context.tsx";

/** What a claim is, shown on the one that the most publications print. */
export function ClaimPart({ lookup }: { lookup: Lookup }) {
  const { t } = useText();
  const claim = mostPrinted(lookup);
  return (
    <MethodPart title={t("method.claim.title")} lead={t("method.claim.text")}>
      <p className={styles.lead}>{t(claim ? "method.claim.example" : "method.claim.none")}</p>
      {claim && <Example lookup={lookup} claim={claim} />}
    </MethodPart>
  );
}

function Example({ lookup, claim }: { lookup: Lookup; claim: Claim }) {
  const text = useText();
  const { t, count } = text;
  const metric = lookup.metric.get(claim.metric);
  const publications = publicationsOf(lookup, claim.id).length;
  return (
    <div className={styles.example}>
      <p className={styles.figure}>
        <HedgeGlyph qualifier={claim.qualifier} struck={!stands(lookup, claim, TO_THE_END)} size={22} />
        <ClaimFigure lookup={lookup} claim={claim} />
        <span className={styles.metric}>
          <Named of={metric?.label} />
        </span>
      </p>
      <dl className={styles.terms}>
        <Term label={t("method.part.claimant")} gloss={t("method.part.claimant.gloss")}>
          <Named of={lookup.claimant.get(claim.claimant)?.name} />
        </Term>
        <Term label={t("method.part.hedge")} gloss={t(`legend.hedge.${claim.qualifier}`)}>
          {t(`method.part.hedge.${claim.qualifier}`)}
        </Term>
        <Term label={t("method.part.people")} gloss={t("method.part.people.gloss")}>
          <Named of={lookup.population.get(claim.population)?.label} />
        </Term>
        <Term label={t("method.part.place")} gloss={t("method.part.place.gloss")}>
          <Named of={placeNameOn(lookup, claim.place, claim.asOf)} />
        </Term>
        <Term label={t("method.part.day")} gloss={t("method.part.day.gloss")}>
          {withBasis(text, claim, lineHead(text.day(claim.asOf, "long")))}
        </Term>
        <Term
          label={t("method.part.printed")}
          gloss={t("method.part.printed.gloss", { publications: count("count.publications", publications) })}
        >
          {publications === 0 ? t("charts.uncited") : <Passages lookup={lookup} claim={claim} upTo={TO_THE_END} />}
        </Term>
      </dl>
    </div>
  );
}
