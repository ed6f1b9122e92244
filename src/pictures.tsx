import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Dataset } from "#dataset/records.ts";
import type { Language } from "#dataset/vocabulary.ts";
import type { Drawn } from "#evidence/drawn.ts";
import { spokenOutlets } from "#evidence/spoken-outlets.ts";
import type { About } from "#exports/about.ts";
import { headlineClaims } from "#exports/headline-claims.ts";
import { drawnChart } from "#features/charts/drawn-chart.tsx";
import { drawnDisagreements } from "#features/disagreements/drawn-disagreements.tsx";
import { DRAWN_WIDTH, Picture } from "#features/download/picture.tsx";
import { stylesOf } from "#features/download/picture-styles.ts";
import { pictureTexts } from "#features/download/picture-texts.ts";
import { SHARE_MAP_WIDTH, SharePicture } from "#features/download/share-picture.tsx";
import { standaloneSvg } from "#features/download/standalone-svg.ts";
import { drawnMap } from "#features/map/drawn-map.tsx";
import { CATALOGUES } from "#i18n/catalogues.ts";
import { type Text, textFor } from "#i18n/text.ts";
import { unbrokenDays } from "#i18n/unbroken-days.ts";
import { type BasemapFiles, isFar } from "#io/basemap.ts";
import { hasDisagreements } from "#model/discrepancies.ts";
import { EVERYTHING } from "#model/filter.ts";
import { type Lookup, lookupOf } from "#model/lookup.ts";
import { populationsOf } from "#model/scope.ts";
import { DEFAULT_VIEW, type View } from "#state/view.ts";
import { updateView } from "#state/view-store.ts";
import { TextProvider } from "#ui/text-context.tsx";

interface Options {
  readonly language: Language;
  readonly about: About;
  readonly basemap: BasemapFiles;
}

/** The drawing of one population, or of a comparison, is narrow, so that it can be read in the column of a phone. */
const ALONE_WIDTH = 432;

/**
 * The pictures of a dataset in one language as SVG files: one of each metric that has claims, one of each of its populations where
 * it has several, one of where its accounts part, and the one to share.
 */
export function drawPictures(dataset: Dataset, { language, about, basemap }: Options) {
  const text = unbrokenDays(textFor(language, CATALOGUES[language]));
  const lookup = lookupOf(spokenOutlets(dataset, text));
  const view: View = { ...DEFAULT_VIEW, lang: language };
  updateView(view);
  const figures = dataset.meta.metrics.flatMap(({ id: metric }) =>
    pictured(lookup, metric).flatMap((population) => {
      const alone = population !== null;
      const choice = { metric, population, alone, by: "claimant", filter: EVERYTHING } as const;
      const drawn = drawnChart(text, lookup, { choice, width: alone ? ALONE_WIDTH : DRAWN_WIDTH });
      const svg = drawn && figure(text, lookup, { drawn, alone: population, about });
      return svg ? [{ metric, population, compared: false, svg }] : [];
    }),
  );
  const compared = dataset.meta.metrics.flatMap(({ id: metric }) => {
    const choice = { metric, by: "claimant", filter: EVERYTHING } as const;
    const drawn = hasDisagreements(lookup, metric) && drawnDisagreements(text, lookup, { choice, width: ALONE_WIDTH });
    return drawn
      ? [{ metric, population: null, compared: true, svg: figure(text, lookup, { drawn, alone: null, about }) }]
      : [];
  });
  const ground = { ...basemap, far: isFar(dataset.meta.map.bounds) ? basemap.far : null };
  const map = drawnMap(text, lookup, { view, basemap: ground, width: SHARE_MAP_WIDTH });
  const share = <SharePicture text={text} lookup={lookup} claims={headlineClaims(lookup)} map={map} />;
  return { figures: [...figures, ...compared], share: file(text, lookup, { node: share, css: [map?.css ?? ""] }) };
}

/** Of whom a metric has pictures: of all people, and of each population where it has several. */
function pictured(lookup: Lookup, metric: string): readonly (string | null)[] {
  const populations = populationsOf(lookup, metric).map(({ id }) => id);
  return populations.length > 1 ? [null, ...populations] : [null];
}

interface Figure {
  readonly drawn: Drawn;
  readonly alone: string | null;
  readonly about: About;
}

function figure(text: Text, lookup: Lookup, { drawn, alone, about }: Figure): string {
  const texts = pictureTexts(text, lookup, { drawn, filter: EVERYTHING, alone, about, address: about.url });
  return file(text, lookup, { node: <Picture drawn={drawn} texts={texts} />, css: [drawn.css] });
}

function file(
  text: Text,
  lookup: Lookup,
  { node, css }: { readonly node: ReactNode; readonly css: readonly string[] },
) {
  const markup = renderToStaticMarkup(<TextProvider text={text}>{node}</TextProvider>);
  return standaloneSvg(markup, stylesOf(lookup.dataset.meta, css));
}
