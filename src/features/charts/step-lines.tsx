import { claimantInk } from "#evidence/claimant-ink.ts";
import styles from "#features/charts/claims-plot.module.css";
import type { StepLine } from "#features/charts/lay-out-steps.ts";
import type { SeriesBy } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";

interface Props {
  readonly lookup: Lookup;
  readonly lines: readonly StepLine[];
  readonly by: SeriesBy;
}

/** What each series says until it says something else; lighter where it had said nothing else by the end. */
export function StepLines({ lookup, lines, by }: Props) {
  return (
    <g>
      {lines.map(({ key, step, path, lasts }) => (
        <path
          key={key}
          className={`${styles.step} ${lasts ? styles.lasting : ""} ${by === "claimant" ? claimantInk(lookup, step.claim) : ""}`}
          d={path}
        />
      ))}
    </g>
  );
}
