import { type ReactNode, useRef } from "react";
import { Named } from "#evidence/named.tsx";
import { viewSentence } from "#evidence/view-sentence.ts";
import { EventList } from "#features/print/event-list.tsx";
import { shownClaims } from "#features/print/shown-claims.ts";
import { useFittingType } from "#features/print/use-fitting-type.ts";
import { WallDifferences } from "#features/print/wall-differences.tsx";
import { WallFigures } from "#features/print/wall-figures.tsx";
import { WallFoot } from "#features/print/wall-foot.tsx";
import styles from "#features/print/wall-page.module.css";
import { eventsIn } from "#model/events-in.ts";
import type { Filter } from "#model/filter.ts";
import { knownBy } from "#model/horizon.ts";
import type { Lookup } from "#model/lookup.ts";
import { useEventCube, useFilter } from "#state/derived.ts";
import { Quoting } from "#ui/quoting.tsx";
import { useText } from "#ui/text-context.tsx";

/** What other features draw for the page. */
export interface WallPictures {
  /** False where there is nothing to draw on a map. */
  readonly map: ReactNode;
  readonly legend: ReactNode;
  readonly days: ReactNode;
}

interface Props extends WallPictures {
  readonly lookup: Lookup;
}

/** One page for the wall: what is shown, where and when it happened, every figure that stands, and what contradicts what. */
export function WallPage({ lookup, map, legend, days }: Props) {
  const filter = useFilter();
  const page = useRef<HTMLElement>(null);
  useFittingType(page);
  return (
    <section ref={page} className={styles.page} data-mapless={!map || undefined}>
      <Head lookup={lookup} filter={filter} />
      <div className={styles.pictures}>
        {map && <div className={styles.map}>{map}</div>}
        <div className={styles.beside}>
          {legend}
          {days}
        </div>
      </div>
      <WallFigures lookup={lookup} filter={filter} />
      <EventList lookup={lookup} on="wall" />
      <WallDifferences lookup={lookup} filter={filter} />
      <WallFoot lookup={lookup} />
    </section>
  );
}

function Head({ lookup, filter }: { lookup: Lookup; filter: Filter }) {
  const text = useText();
  const { t, number } = text;
  const { meta, claims } = lookup.dataset;
  const cube = useEventCube(lookup);
  const asOf = knownBy(lookup, filter);
  return (
    <header className={styles.head}>
      <h1>
        <Named of={meta.title} />
      </h1>
      <p className={styles.subtitle}>
        <Named of={meta.subtitle} />
      </p>
      {asOf !== null && <p className={styles.asOf}>{t("print.as_of", { day: text.declinedDay(asOf) })}</p>}
      <p className={styles.sentence}>
        <Quoting>{viewSentence(text, lookup, filter)}</Quoting>{" "}
        {t("print.shown", {
          events: t("timeline.status", {
            n: number(cube.count(filter)),
            total: eventsIn(lookup),
            m: number(eventsIn(lookup)),
          }),
          claims: t("ledger.claims.count", {
            n: number(shownClaims(lookup, filter).length),
            total: claims.length,
            m: number(claims.length),
          }),
        })}
      </p>
    </header>
  );
}
