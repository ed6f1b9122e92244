import { useRef } from "react";
import { AddressNotice } from "#app/address-notice.tsx";
import type { PageProps } from "#app/app.tsx";
import styles from "#app/embed-page.module.css";
import { EmbedParts } from "#app/embed-parts.tsx";
import { EmbedSheet } from "#app/embed-sheet.tsx";
import { EmbedSource } from "#app/embed-source.tsx";
import { LanguageNotice } from "#app/language-notice.tsx";
import { usePageIdentity } from "#app/page-identity.ts";
import { StillLanguages } from "#app/still-languages.tsx";
import { useAskedPanel } from "#app/use-asked-panel.ts";
import { useHost } from "#app/use-host.ts";
import { useOpenEnds } from "#app/use-open-ends.ts";
import { Named } from "#evidence/named.tsx";
import { useChosenScope } from "#evidence/use-chosen-scope.ts";
import { viewSentence } from "#evidence/view-sentence.ts";
import type { Lookup } from "#model/lookup.ts";
import { useFilter, useLookupOfRange } from "#state/derived.ts";
import { useView } from "#state/use-view.ts";
import { comparedIn } from "#state/view.ts";
import { Quoting } from "#ui/quoting.tsx";
import { useText } from "#ui/text-context.tsx";

/** A part of its own, so that a step of the days draws nothing else of the page. */
function ViewSentence({ lookup }: { lookup: Lookup }) {
  const text = useText();
  const view = useView((now) => now);
  const metric = useChosenScope(lookup)?.metric ?? null;
  return <Quoting>{viewSentence(text, lookup, { ...useFilter(), ...comparedIn(view, metric) })}</Quoting>;
}

/** The page in the frame of another site: what it is, the chosen parts of the view, and where it comes from. */
export function EmbedPage({ records, leftOut }: PageProps) {
  const { t } = useText();
  const lookup = useLookupOfRange(records);
  const { meta } = lookup.dataset;
  usePageIdentity(meta);
  useOpenEnds(records);
  const asked = useAskedPanel();
  const covered = useView((view) => view.claim !== null || view.event !== null) || asked !== null;
  const page = useRef<HTMLDivElement>(null);
  useHost(page, records);
  return (
    <>
      <div ref={page} inert={covered} className={styles.page}>
        <header className={styles.head}>
          <h1>
            <Named of={meta.title} />
          </h1>
          <p>
            <ViewSentence lookup={lookup} />
          </p>
          <StillLanguages framed />
        </header>
        <AddressNotice parts={leftOut} />
        <LanguageNotice />
        <main aria-label={t("app.main")}>
          <EmbedParts lookup={lookup} />
        </main>
        <EmbedSource meta={meta} />
      </div>
      <EmbedSheet lookup={lookup} panel={asked} />
    </>
  );
}
