import type { CSSProperties } from "react";
import type { Claim } from "#dataset/records.ts";
import { ClaimFigure } from "#evidence/claim-figure.tsx";
import { claimantInk } from "#evidence/claimant-ink.ts";
import { HedgeGlyph } from "#evidence/hedge-glyph.tsx";
import { type AxisPlace, axisPlace, ringRadii } from "#features/disagreements/axis-place.ts";
import styles from "#features/disagreements/value-axis.module.css";
import type { Lookup } from "#model/lookup.ts";
import { useText } from "#ui/text-context.tsx";

/** The values printed above the axes of a block. */
export function AxisTicks({ ticks, max }: { ticks: readonly number[]; max: number }) {
  const { number } = useText();
  return (
    <div aria-hidden="true" className={styles.ticks}>
      {ticks.map((tick) => (
        <span key={tick} style={{ left: `${(tick / max) * 100}%` }}>
          {number(tick)}
        </span>
      ))}
    </div>
  );
}

interface Props {
  readonly lookup: Lookup;
  readonly claim: Claim;
  readonly max: number;
  readonly carriedIn: boolean;
  /** Taken back or replaced by the end of the range. */
  readonly struck: boolean;
  /** How many publications carry it: each after the first is a ring around the mark. */
  readonly echoes: number;
}

/** One claim on a value axis of its own: a mark at its figure, or its word in a lozenge without a place on the axis. */
export function ValueAxis({ lookup, claim, max, carriedIn, struck, echoes }: Props) {
  const { t } = useText();
  const place = axisPlace(claim, max);
  const ink = claimantInk(lookup, claim);
  if (!place) {
    return (
      <div className={`${styles.off} ${ink}`}>
        <ClaimFigure
          lookup={lookup}
          claim={claim}
          length="short"
          carriedIn={carriedIn}
          className={styles.lozenge ?? ""}
        />
        <span className={styles.aside}>{t("disagreements.off_axis")}</span>
      </div>
    );
  }
  return (
    <div className={`${styles.axis} ${ink}`}>
      <OpenEnd place={place} />
      {place.to > place.at ? (
        <span
          className={`${styles.range} ${carriedIn ? styles.carried : ""} ${struck ? styles.struck : ""}`}
          style={{ left: `${place.at}%`, width: `${place.to - place.at}%` }}
        />
      ) : (
        <span className={styles.mark} style={{ left: `${place.at}%` }}>
          <Rings echoes={echoes} />
          <HedgeGlyph qualifier={claim.qualifier} hollow={carriedIn} struck={struck} />
        </span>
      )}
      <span
        className={`${styles.figure} ${styles[place.side]}`}
        style={{ "--at": `${place.side === "after" ? place.to : place.at}%` } as CSSProperties}
      >
        <ClaimFigure lookup={lookup} claim={claim} carriedIn={carriedIn} />
      </span>
    </div>
  );
}

const STRETCH = {
  up: (at: string) => ({ left: at, right: 0 }),
  down: (at: string) => ({ left: 0, width: at }),
  close: (at: string) => ({ left: `max(0px, ${at} - 34px)`, width: `min(34px, ${at})` }),
};

function OpenEnd({ place: { at, open } }: { place: AxisPlace }) {
  if (open === null) return null;
  return <span className={`${styles.open} ${styles[open]}`} style={STRETCH[open](`${at}%`)} />;
}

/** One ring for each publication that repeats the claim. */
function Rings({ echoes }: { echoes: number }) {
  if (echoes < 2) return null;
  return (
    <svg aria-hidden="true" width={42} height={42} viewBox="-21 -21 42 42" className={styles.rings}>
      {ringRadii(echoes).map((radius) => (
        <circle key={radius} r={radius} />
      ))}
    </svg>
  );
}
