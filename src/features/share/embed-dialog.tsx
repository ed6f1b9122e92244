import { useMemo, useState } from "react";
import { useChosenScope } from "#evidence/use-chosen-scope.ts";
import { viewSentence } from "#evidence/view-sentence.ts";
import { type EmbedChoice, HEIGHTS, heightOf, partsFor, partsInView } from "#features/share/embed-choice.ts";
import { CODE_KINDS, type EmbedFacts, embedCode } from "#features/share/embed-codes.ts";
import styles from "#features/share/embed-dialog.module.css";
import { EmbedOptions } from "#features/share/embed-options.tsx";
import { EmbedPreview } from "#features/share/embed-preview.tsx";
import { figureShown, figureSubject, figureWords } from "#features/share/figure-words.ts";
import { useHeightInside } from "#features/share/use-height-inside.ts";
import { useTextIn } from "#features/share/use-text-in.ts";
import { embedAddress, framedView, liveSite, pageView } from "#features/share/view-links.ts";
import type { Lookup } from "#model/lookup.ts";
import { figureFile, figureWidth } from "#site/figure-file.ts";
import { HOST_SCRIPT } from "#site/host-script.ts";
import { pinnedSite } from "#site/pinned.ts";
import { openedSite } from "#site/site.ts";
import { viewFilter } from "#state/derived.ts";
import { useView } from "#state/use-view.ts";
import { comparedIn } from "#state/view.ts";
import { addressOfView } from "#state/view-address.ts";
import { CopyField } from "#ui/copy-field.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly onClose: () => void;
}

/** What the codes say of the chosen frame. */
function useFacts(lookup: Lookup, choice: EmbedChoice, height: number): EmbedFacts {
  const text = useTextIn(choice.lang);
  const chosen = useView((now) => now);
  const scope = useChosenScope(lookup);
  return useMemo(() => {
    const { meta } = lookup.dataset;
    const view = framedView(chosen, choice);
    const live = liveSite(openedSite());
    const site = choice.pinned ? pinnedSite(openedSite(), meta.version) : live;
    const compared = choice.show.includes("disagreements") && !choice.show.includes("chart");
    const subject = figureSubject(lookup, { metric: scope?.metric ?? "", population: choice.population, compared });
    const title = text.t("app.title", { title: text.name(meta.title) });
    return {
      address: embedAddress(site, view),
      page: addressOfView(site, pageView(chosen, choice)),
      title: `${title}. ${viewSentence(text, lookup, { ...viewFilter(view), ...comparedIn(view, scope?.metric ?? null) })}`,
      width: choice.width,
      height,
      script: { address: `${live.root}${HOST_SCRIPT.file}`, integrity: HOST_SCRIPT.integrity },
      figure: {
        address: `${site.root}${figureFile(subject, choice.lang)}.png`,
        shows: figureShown(subject),
        width: figureWidth(subject),
        ...figureWords(text, lookup, subject),
      },
      more: text.t("embed.amp.more"),
    };
  }, [text, chosen, scope, lookup, choice, height]);
}

/** The codes that set this view into another page, with what can be chosen of it and how it will look. */
export function EmbedDialog({ lookup, onClose }: Props) {
  const { t, locale } = useText();
  const view = useView((now) => now);
  const parts = partsFor(lookup);
  const shown = partsInView(view).filter((part) => parts.includes(part));
  const [choice, setChoice] = useState<EmbedChoice>({
    show: shown.length > 0 ? shown : ["chart"],
    population: view.population,
    lang: locale,
    theme: view.theme,
    pinned: false,
    width: null,
    height: HEIGHTS.standard,
  });
  const address = embedAddress(openedSite(), framedView(view, choice));
  const { frame, inside } = useHeightInside(address);
  const height = heightOf(choice, inside);
  const facts = useFacts(lookup, choice, height);
  const metric = useChosenScope(lookup)?.metric ?? "";
  return (
    <Dialog wide title={t("embed.title")} onClose={onClose}>
      <EmbedOptions
        choice={choice}
        height={height}
        lookup={lookup}
        metric={metric}
        onChange={(patch) => setChoice((before) => ({ ...before, ...patch }))}
      />
      <div className={styles.columns}>
        <section aria-labelledby="embed-codes" className={styles.codes}>
          <h3 id="embed-codes">{t("embed.codes")}</h3>
          {CODE_KINDS.map((kind) => (
            <CopyField
              key={kind}
              label={t(`embed.code.${kind}`)}
              hint={t(`embed.code.${kind}.hint`, { shows: facts.figure.shows })}
              text={embedCode(kind, facts)}
              rows={4}
              kind="code"
            />
          ))}
        </section>
        <EmbedPreview
          address={address}
          title={facts.title}
          width={choice.width}
          height={height}
          frame={frame}
          inside={inside}
          onFit={() => setChoice((before) => ({ ...before, height: "fitting" }))}
        />
      </div>
    </Dialog>
  );
}
