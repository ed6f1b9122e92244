import { useState } from "react";
import { useChosenScope } from "#evidence/use-chosen-scope.ts";
import { type EmbedChoice, HEIGHTS, heightOf, partsFor, partsInView } from "#features/share/embed-choice.ts";
import { CODE_KINDS, embedCode } from "#features/share/embed-codes.ts";
import styles from "#features/share/embed-dialog.module.css";
import { EmbedOptions } from "#features/share/embed-options.tsx";
import { EmbedPreview } from "#features/share/embed-preview.tsx";
import { FigureSize } from "#features/share/figure-size.tsx";
import { useEmbedFacts } from "#features/share/use-embed-facts.ts";
import { useHeightInside } from "#features/share/use-height-inside.ts";
import { embedAddress, framedView } from "#features/share/view-links.ts";
import type { Lookup } from "#model/lookup.ts";
import type { FigureHeights } from "#site/figure-file.ts";
import { openedSite } from "#site/site.ts";
import { useView } from "#state/use-view.ts";
import { CopyField } from "#ui/copy-field.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly figureHeights: FigureHeights;
  readonly onClose: () => void;
}

/** The codes that set this view into another page, with what can be chosen of it and how it will look. */
export function EmbedDialog({ lookup, figureHeights, onClose }: Props) {
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
  const facts = useEmbedFacts(lookup, { choice, height, figureHeights });
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
            >
              {kind === "figure" && <FigureSize {...facts.figure} pinned={choice.pinned} />}
            </CopyField>
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
