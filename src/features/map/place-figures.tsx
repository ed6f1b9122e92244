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

interface Asked {
  readonly lookup: Lookup;
  readonly filter: Filter;
  readonly placeId: string;
}

/** A claim as a card tells it. */
interface Shown {
  readonly claim: Claim;
  readonly carriedIn: boolean;
}

/** What each claimant said last of a place, of all that it lies in, too. */
export function figuresAt({ lookup, filter, placeId }: Asked): readonly Shown[] {
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

/** What was said of a place, one line a claim. */
export function PlaceFigures({ lookup, shown }: { lookup: Lookup; shown: readonly Shown[] }) {
  const { t } = useText();
  return (
    <ul aria-label={t("panel.figures")} className={styles.figures}>
      {shown.map((one) => (
        <FigureOfPlace key={one.claim.id} lookup={lookup} {...one} />
      ))}
    </ul>
  );
}

/** That nobody gave a figure of a place, and where there are some. */
export function PlaceUnfigured({ lookup, placeId }: Pick<Asked, "lookup" | "placeId">) {
  const { t } = useText();
  // Records that count people themselves, or no claims at all: then a place without claims lacks nothing.
  if (lookup.dataset.claims.length === 0 || measuresIn(lookup).length > 0) return null;
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
