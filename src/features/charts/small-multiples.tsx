import { useScopeName } from "#evidence/use-scope-name.ts";
import { type CardDrawings, COLUMN_GAP } from "#features/charts/card-drawings.ts";
import type { ChartRows } from "#features/charts/chart-rows.ts";
import styles from "#features/charts/claims-chart.module.css";
import type { ScopeMarks } from "#features/charts/mark.ts";
import { ScopeChart } from "#features/charts/scope-chart.tsx";
import type { Lookup } from "#model/lookup.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly rows: ChartRows;
  readonly drawings: CardDrawings;
  /** Makes a population the main chart. */
  readonly onChoose: (population: string) => void;
}

/** Every other group and place of the metric, small and side by side, over the same days: to be compared, never added. */
export function SmallMultiples({ lookup, rows, drawings, onChoose }: Props) {
  const { t } = useText();
  const nameOf = useScopeName(lookup);
  const { others, columns, shared, main } = drawings;
  if (others.length === 0) return null;
  const plots = [...(main ? [main] : []), ...others].filter(({ frame }) => frame.scale !== null).length;
  const opens = (scope: ScopeMarks) =>
    scope.population !== rows.population && rows.others.find((one) => one.population === scope.population) === scope;
  return (
    <div className={styles.others}>
      <p className={styles.scaling}>{t(plots < 2 ? "charts.others" : `charts.others.${shared}`)}</p>
      <ul
        className={styles.grid}
        style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`, columnGap: COLUMN_GAP }}
      >
        {others.map((drawing) => {
          const { scope } = drawing;
          const name = nameOf(scope);
          return (
            <li key={`${scope.population} ${scope.place}`} className={styles.small}>
              <ScopeChart
                lookup={lookup}
                rows={rows}
                drawing={drawing}
                title={
                  <h4>
                    {opens(scope) ? (
                      <button type="button" onClick={() => onChoose(scope.population)}>
                        {name}
                      </button>
                    ) : (
                      name
                    )}
                  </h4>
                }
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
