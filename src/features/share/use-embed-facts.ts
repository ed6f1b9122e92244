import { useMemo } from "react";
import { creatorsOf } from "#dataset/credit.ts";
import type { DatasetMeta } from "#dataset/records.ts";
import { spokenOutlets } from "#evidence/spoken-outlets.ts";
import { useChosenScope } from "#evidence/use-chosen-scope.ts";
import { viewSentence } from "#evidence/view-sentence.ts";
import type { EmbedChoice } from "#features/share/embed-choice.ts";
import type { EmbedFacts } from "#features/share/embed-codes.ts";
import { figureShown, figureSubject, figureWords } from "#features/share/figure-words.ts";
import { useTextIn } from "#features/share/use-text-in.ts";
import { embedAddress, figureView, framedView, liveSite, pageView } from "#features/share/view-links.ts";
import type { Text } from "#i18n/text.ts";
import { type Lookup, lookupOf } from "#model/lookup.ts";
import { type FigureHeights, type FigureSubject, figureFile, figureWidth } from "#site/figure-file.ts";
import { HOST_SCRIPT } from "#site/host-script.ts";
import { pinnedSite } from "#site/pinned.ts";
import { openedSite, type Site } from "#site/site.ts";
import { viewFilter } from "#state/derived.ts";
import { useView } from "#state/use-view.ts";
import { comparedIn } from "#state/view.ts";
import { addressOfView } from "#state/view-address.ts";

interface Options {
  readonly choice: EmbedChoice;
  /** Of the frame, in pixels. */
  readonly height: number;
  readonly figureHeights: FigureHeights;
}

/** What the codes say of the chosen frame. */
export function useEmbedFacts(lookup: Lookup, { choice, height, figureHeights }: Options): EmbedFacts {
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
        ...figureFacts(text, lookup, { site, subject }),
        height: figureHeights[figureFile(subject, choice.lang)] ?? null,
      },
      more: text.t("embed.amp.more"),
    };
  }, [text, chosen, scope, lookup, choice, height, figureHeights]);
}

/** Whom to name beside the picture, and its licence. */
function termsIn(text: Text, meta: DatasetMeta, licence: string): string {
  const creators = creatorsOf(meta).join(", ");
  return creators === ""
    ? text.t("embed.figure.licence", { licence })
    : text.t("embed.figure.credit", { creators, licence });
}

interface Figure {
  readonly site: Site;
  readonly subject: FigureSubject | null;
}

/** What the codes say of the still picture, but for how high it is. */
function figureFacts(text: Text, lookup: Lookup, { site, subject }: Figure): Omit<EmbedFacts["figure"], "height"> {
  const [licence] = lookup.dataset.meta.licenses;
  return {
    address: `${site.root}${figureFile(subject, text.locale)}.png`,
    lang: text.locale,
    shows: figureShown(subject),
    page: addressOfView(site, figureView(subject, text.locale)),
    width: figureWidth(subject),
    // In the language of the picture, which need not be that of the page: outlets, too.
    ...figureWords(text, lookupOf(spokenOutlets(lookup.dataset, text), lookup.archive), subject),
    more: text.t("embed.figure.page"),
    licence: licence ? { said: termsIn(text, lookup.dataset.meta, licence.name), address: licence.path } : null,
  };
}
