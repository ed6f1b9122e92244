import { MEASURE_NAMES } from "#evidence/counted-words.ts";
import type { Drawn } from "#evidence/drawn.ts";
import type { BasemapFiles } from "#features/map/basemap-sources.ts";
import { beyondWords, elsewhereWords, markWordsOf } from "#features/map/legend-words.ts";
import { countsByPlace } from "#features/map/place-count.ts";
import { PRINTED_BOX, printedFrame } from "#features/map/printed-frame.ts";
import mapCss from "#features/map/printed-map.module.css?inline";
import { PrintedMap } from "#features/map/printed-map.tsx";
import type { Text } from "#i18n/text.ts";
import type { Lookup } from "#model/lookup.ts";
import { eventCube, viewFilter } from "#state/derived.ts";
import { shownCounts } from "#state/shown-counts.ts";
import type { View } from "#state/view.ts";

interface Input {
  readonly view: View;
  readonly basemap: BasemapFiles;
  readonly width: number;
}

/** The map of a view as one drawing, `width` wide; null where no event is to be shown. */
export function drawnMap(text: Text, lookup: Lookup, { view, basemap, width }: Input): Drawn | null {
  const filter = viewFilter(view);
  const cube = eventCube(lookup, view);
  const rows = cube.rows(filter);
  if (rows.length === 0) return null;
  const { counts: shown, measure } = shownCounts(lookup, view);
  const counts = shown.placeCounts(filter);
  const byPlace = countsByPlace(counts);
  const { families } = lookup.dataset.meta;
  const { subject, frame } = printedFrame(text, { lookup, basemap, view });
  const { places } = subject;
  const inFamily = (index: number) => counts.reduce((sum, { byFamily }) => sum + (byFamily[index] ?? 0), 0);
  const height = Math.round((width * PRINTED_BOX.height) / PRINTED_BOX.width);
  const marks = markWordsOf(text, frame.marks, families);
  return {
    title: text.t(measure === null ? "panel.events" : MEASURE_NAMES[measure]),
    description: marks.join(" "),
    node: (
      <svg width={width} height={height} aria-hidden="true">
        <rect width={width} height={height} fill="var(--map-beyond)" />
        <PrintedMap lookup={lookup} basemap={basemap} />
      </svg>
    ),
    width,
    height,
    signs: families
      .map((family, index) => ({ family, events: inFamily(index) }))
      .filter(({ events }) => events > 0)
      .map(({ family, events }) => ({
        key: family.id,
        glyph: <circle cx={9} cy={9} r={6} style={{ fill: `var(--family-${family.id})` }} />,
        words: text.t("map.family", { family: text.name(family.label), n: text.number(events) }),
      })),
    notes: [
      ...[elsewhereWords(text, byPlace, places), ...marks].filter((note) => note !== null),
      ...beyondWords(text, places),
      `${text.t("map.attribution")} ${text.t("map.borders")}.`,
    ],
    counts: measure === null ? "records" : "people",
    records: (rows.records ?? []).map(({ id }) => id),
    css: mapCss,
  };
}
