import type { ReactNode } from "react";
import { ClaimTable } from "#features/print/claim-table.tsx";
import { EventList } from "#features/print/event-list.tsx";
import styles from "#features/print/print-sheet.module.css";
import { Publications } from "#features/print/publications.tsx";
import { shownClaims } from "#features/print/shown-claims.ts";
import { WallPage, type WallPictures } from "#features/print/wall-page.tsx";
import type { Lookup } from "#model/lookup.ts";
import { measuresIn } from "#model/people-cube.ts";
import { useFilter } from "#state/derived.ts";

/** The width of the paper between its margins, in CSS pixels: what the pictures are laid out for. */
export const PAPER_WIDTH = 718;

interface Props extends WallPictures {
  readonly lookup: Lookup;
  /** The claim or event that is open; nothing where none is. */
  readonly record: ReactNode;
  /** The charts of the chosen metric. */
  readonly chart: ReactNode;
  /** Where its accounts part; null where nobody looks at that. */
  readonly disagreements: ReactNode;
}

/** The view as a document for paper: a page for the wall, the open record, the charts, every claim with its address, and what was read. */
export function PrintSheet({ lookup, record, chart, disagreements, ...pictures }: Props) {
  const counts = shownClaims(lookup, useFilter()).length > 0 || measuresIn(lookup).length > 0;
  return (
    <article className={styles.sheet} data-print-sheet data-mapless={!pictures.map || undefined}>
      <WallPage lookup={lookup} {...pictures} />
      <div className={styles.further}>
        {record}
        <EventList lookup={lookup} on="further" />
        {counts && chart}
        {counts && disagreements}
        <ClaimTable lookup={lookup} />
        <Publications lookup={lookup} />
      </div>
    </article>
  );
}
