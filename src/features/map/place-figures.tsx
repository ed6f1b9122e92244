import { useMemo } from "react";
import type { Claim } from "#dataset/records.ts";
import { claimDay } from "#evidence/claim-day.ts";
import { ClaimFigure } from "#evidence/claim-figure.tsx";
import { claimWords } from "#evidence/claim-words.ts";
import styles from "#features/map/place-card.module.css";
import { showFigures } from "#features/map/show-figures.ts";
import type { Text } from "#i18n/text.ts";
import { figuresOf } from "#model/figures.ts";
import type { Filter } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import { measuresIn } from "#model/people-cube.ts";
import { placeNameOn } from "#model/place-names.ts";
import { placeWithArea } from "#model/place-scope.ts";
import { isUnfigured } from "#model/unfigured-place.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly filter: Filter;
  readonly placeId: string;
}

interface Shown {
  readonly claim: Claim;
  readonly carriedIn: boolean;
}

function latestAt({ lookup, filter, placeId }: Props): Shown[] {
  return figuresOf(lookup, { ...filter, places: [] })
    .flatMap(({ populations }) => populations)
    .flatMap(({ places }) => places)
    .filter(({ place }) => placeWithArea(lookup, place.id).includes(placeId))
    .flatMap(({ latest }) => latest)
    .flatMap(({ claims, carriedIn }) => claims.map((claim) => ({ claim, carriedIn })));
}

/** What was counted, of whom: "Killed", or "Killed, children" where it is not everybody. */
function scopeName(text: Text, lookup: Lookup, claim: Claim): string {
  const { metric, population } = claimWords(lookup, claim);
  if (claim.population === "total") return text.name(metric);
  return text.t("map.scope", { metric: text.name(metric), population: text.name(population) });
}

/** What each claimant said last of this place, one line a claim; where nobody gave a figure, that, and where there are some. */
export function PlaceFigures(props: Props) {
  const { lookup, filter, placeId } = props;
  const text = useText();
  const shown = useMemo(() => latestAt({ lookup, filter, placeId }), [lookup, filter, placeId]);
  if (shown.length > 0) return <Figures lookup={lookup} shown={shown} label={text.t("panel.figures")} />;
  // Records that count people themselves, or no claims at all: then a place without claims lacks nothing.
  const claimed = lookup.dataset.claims.length > 0 && measuresIn(lookup).length === 0;
  return claimed ? <NoFigure lookup={lookup} placeId={placeId} /> : null;
}

function Figures({ lookup, shown, label }: { lookup: Lookup; shown: readonly Shown[]; label: string }) {
  return (
    <ul aria-label={label} className={styles.figures}>
      {shown.map((one) => (
        <FigureOfPlace key={one.claim.id} lookup={lookup} {...one} />
      ))}
    </ul>
  );
}

function NoFigure({ lookup, placeId }: Pick<Props, "lookup" | "placeId">) {
  const { t } = useText();
  const country = lookup.dataset.places.find(({ kind }) => kind === "country");
  return (
    <>
      <p className={styles.soft}>
        {t(isUnfigured(lookup, [placeId]) ? "map.card.unfigured" : "map.card.unfigured.now")}
      </p>
      {country && (
        <Button look="quiet" className={styles.link} onClick={() => showFigures(country.id)}>
          {t("map.card.figures")}
        </Button>
      )}
    </>
  );
}

function FigureOfPlace({ lookup, claim, carriedIn }: Shown & { lookup: Lookup }) {
  const text = useText();
  const whole = claim.partOf === null ? undefined : lookup.claim.get(claim.partOf);
  const claimant = text.name(lookup.claimant.get(claim.claimant)?.name);
  return (
    <li className={styles.figure}>
      <span className={styles.number}>
        <ClaimFigure lookup={lookup} claim={claim} carriedIn={carriedIn} narrow />
      </span>
      <span>
        {/* The name of the figure says it, too. */}
        <span aria-hidden="true">
          {scopeName(text, lookup, claim)}
          <span className={styles.more}>
            {text.t("map.card.claimant", { claimant, day: claimDay(text, lookup, claim) })}
          </span>
        </span>
        {whole && (
          <span className={styles.more}>
            {text.t(whole.claimant === claim.claimant ? "map.card.part.own" : "map.card.part", {
              claimant: text.name(lookup.claimant.get(whole.claimant)?.name),
              place: text.name(placeNameOn(lookup, whole.place, whole.asOf)),
            })}{" "}
            <ClaimFigure lookup={lookup} claim={whole} />
          </span>
        )}
      </span>
    </li>
  );
}
