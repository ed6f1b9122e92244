import { ClaimFigure } from "#evidence/claim-figure.tsx";
import type { ScopeFigures, ShownClaim } from "#features/figures/metric-cards.ts";
import styles from "#features/figures/spread-figures.module.css";
import { ofOwnTimes } from "#model/days.ts";
import type { Lookup } from "#model/lookup.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly scope: ScopeFigures;
}

/** The ends of what was said of one population at one place, as claims, and its words as lozenges; so is what was withdrawn, where nothing else is left. Figures of their own times span no range. That some are older than the range is said in the line that marks them. */
export function SpreadFigures({ lookup, scope: { low, high, words, struck } }: Props) {
  const { t } = useText();
  const lozenges = [...words, ...struck];
  const carried = [low, high, ...lozenges].some((shown) => shown?.carriedIn);
  return (
    <div className={styles.said}>
      {low && (
        <p className={styles.figures}>
          <span className={styles.end}>
            <Figure lookup={lookup} shown={low} />
            {high && <span className={styles.gap}>{ofOwnTimes(low.claim, high.claim) ? " ·" : " …"}</span>}
          </span>{" "}
          {high && <Figure lookup={lookup} shown={high} />}
        </p>
      )}
      {lozenges.length > 0 && (
        <p className={styles.words}>
          {lozenges.map(({ claim, carriedIn }) => (
            <ClaimFigure
              key={claim.id}
              lookup={lookup}
              claim={claim}
              length="short"
              carriedIn={carriedIn}
              className={styles.lozenge ?? ""}
            />
          ))}
        </p>
      )}
      {struck.length > 0 && <p className={styles.remark}>{t("claim.struck")}</p>}
      {carried && (
        <p className={styles.remark}>
          <span className={styles.carried}>{t("charts.table.carried")}</span>
        </p>
      )}
    </div>
  );
}

function Figure({ lookup, shown }: { lookup: Lookup; shown: ShownClaim }) {
  return (
    <ClaimFigure
      lookup={lookup}
      claim={shown.claim}
      length="display"
      carriedIn={shown.carriedIn}
      className={styles.figure ?? ""}
    />
  );
}
