import { Named } from "#evidence/named.tsx";
import { QUIET } from "#evidence/verdict.ts";
import { VerdictButton } from "#evidence/verdict-button.tsx";
import { type CardVerdict, cardVerdict } from "#features/figures/card-verdict.ts";
import styles from "#features/figures/headline-card.module.css";
import type { MetricCard as Card, ScopeFigures } from "#features/figures/metric-cards.ts";
import { SpreadFigures } from "#features/figures/spread-figures.tsx";
import type { Lookup } from "#model/lookup.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly card: Card;
  readonly selected: boolean;
  /** What an empty card says. */
  readonly none: string;
  readonly onSelect: (metric: string, population: string | null) => void;
}

/** One metric in short: the figures of its main scope, which scope that is, and how much more there is. */
export function HeadlineCard({ lookup, card, selected, none, onSelect }: Props) {
  const { t, name, count } = useText();
  const { metric, scopes } = card;
  const [main] = scopes;
  const verdict = cardVerdict(card);
  const claims = scopes.flatMap((scope) => scope.echo.claims).length;
  return (
    <li className={`${styles.card} ${selected ? styles.selected : ""}`}>
      <h3 className={styles.title}>
        <button type="button" aria-pressed={selected} onClick={() => onSelect(metric.id, main?.population.id ?? null)}>
          <Named of={metric.label} />
        </button>
      </h3>
      {main ? (
        <>
          <div className={styles.said}>
            <SpreadFigures lookup={lookup} scope={main} />
          </div>
          <div className={styles.notes}>
            <p>{t("scope.name", { population: name(main.population.label), place: name(main.place.name) })}</p>
            <Beside lookup={lookup} scopes={card.beside} />
            {verdict && !verdict.scope && <Verdict metric={metric.id} found={verdict} />}
            <p>
              {t("figures.card.counts", {
                claims: count("count.claims", claims),
                groups: count("figures.card.groups", scopes.length),
              })}
            </p>
            {verdict?.scope && <Verdict metric={metric.id} found={verdict} />}
          </div>
        </>
      ) : (
        <p className={styles.none}>{none}</p>
      )}
    </li>
  );
}

/** Other groups of people, each with its own figures: who they are on the left, what was said on the right. */
function Beside({ lookup, scopes }: { lookup: Lookup; scopes: readonly ScopeFigures[] }) {
  const nameOf = useScopeName();
  if (scopes.length === 0) return null;
  return (
    <ul className={styles.beside}>
      {scopes.map((scope) => (
        <li key={`${scope.population.id} ${scope.place.id}`}>
          <span>{nameOf(scope)}</span>
          <div className={styles.saidBeside}>
            <SpreadFigures lookup={lookup} scope={scope} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Of other people than the figures above it speaks of them first, set apart: it says nothing about those figures. */
function Verdict({ metric, found: { verdict, scope } }: { metric: string; found: CardVerdict }) {
  const { t } = useText();
  const words = t(`figures.verdict.${verdict}`);
  const nameOf = useScopeName();
  return (
    <p className={`${QUIET.includes(verdict) ? "" : styles.loud} ${scope ? styles.elsewhere : ""}`}>
      <VerdictButton metric={metric}>
        {scope === null ? words : t("figures.card.verdict", { verdict: words, scope: nameOf(scope) })}
      </VerdictButton>
    </p>
  );
}

function useScopeName(): (scope: ScopeFigures) => string {
  const { t, name } = useText();
  return ({ population, place }) =>
    place.kind === "country"
      ? name(population.label)
      : t("scope.name", { population: name(population.label), place: name(place.name) });
}
