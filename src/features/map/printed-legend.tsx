import { FamilySwatch } from "#evidence/family-swatch.tsx";
import { Named } from "#evidence/named.tsx";
import type { BasemapFiles } from "#features/map/basemap-sources.ts";
import { beyondWords, elsewhereWords, markWordsOf } from "#features/map/legend-words.ts";
import { countsByPlace } from "#features/map/place-count.ts";
import { printedFrame } from "#features/map/printed-frame.ts";
import styles from "#features/map/printed-legend.module.css";
import type { Lookup } from "#model/lookup.ts";
import { useFilter } from "#state/derived.ts";
import { useShownCounts } from "#state/shown-counts.ts";
import { useView } from "#state/use-view.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly basemap: BasemapFiles | null;
}

/** What the printed map shows, in numbers and words that need no colour. */
export function PrintedLegend({ lookup, basemap }: Props) {
  const text = useText();
  const { families } = lookup.dataset.meta;
  const view = useView((now) => now);
  const { counts: cube } = useShownCounts(lookup);
  const counts = cube.placeCounts(useFilter());
  const inFamily = (index: number) => counts.reduce((sum, { byFamily }) => sum + (byFamily[index] ?? 0), 0);
  const { subject, frame } = printedFrame(text, { lookup, basemap, view });
  const { places } = subject;
  const byPlace = countsByPlace(counts);
  const notes = [
    elsewhereWords(text, byPlace, places),
    ...markWordsOf(text, frame.marks, families),
    ...beyondWords(text, places),
    basemap ? null : text.t("print.map.still"),
  ].filter((note) => note !== null);
  return (
    <div className={styles.legend}>
      <ul className={styles.rows}>
        {families.map((family, index) => (
          <li key={family.id}>
            <FamilySwatch family={family} />
            <span>
              <Named of={family.label} />
            </span>
            <span>{text.number(inFamily(index))}</span>
          </li>
        ))}
      </ul>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </div>
  );
}
