import { publishedShortDay } from "#evidence/published-said.ts";
import { declinedShortDay } from "#evidence/short-day.ts";
import { shortOutlets } from "#evidence/short-outlets.ts";
import { MatrixCount } from "#features/sources/matrix-count.tsx";
import styles from "#features/sources/matrix-head.module.css";
import matrixStyles from "#features/sources/source-matrix.module.css";
import type { Filter } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import type { MatrixColumn, SourceMatrix } from "#model/source-matrix.ts";
import { updateView } from "#state/view-store.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly matrix: SourceMatrix;
  readonly filter: Filter;
  /** Whether all columns share the width of the panel, however narrow. */
  readonly fitting: boolean;
}

/** The publications at the heads of their columns: name, day, and how many of the claims each prints. */
export function MatrixHead({ lookup, matrix, filter, fitting }: Props) {
  const { t } = useText();
  const short = shortOutlets(matrix.columns.map(({ publication }) => publication.outlet));
  return (
    <thead className={fitting ? styles.fitting : undefined}>
      <tr>
        <th scope="col" className={matrixStyles.corner}>
          {t("sources.matrix.corner")}
        </th>
        {matrix.columns.map((column, i) => (
          <Column
            key={column.publication.id}
            lookup={lookup}
            column={column}
            short={short[i] ?? ""}
            all={matrix.claims}
            filter={filter}
          />
        ))}
        {matrix.uncited > 0 && (
          <th scope="col">
            {t("sources.matrix.uncited")}
            <small>
              <MatrixCount n={matrix.uncited} />
            </small>
          </th>
        )}
      </tr>
    </thead>
  );
}

interface ColumnProps {
  readonly lookup: Lookup;
  readonly column: MatrixColumn;
  /** The end of the outlet's name that tells it from the others. */
  readonly short: string;
  readonly all: number;
  readonly filter: Filter;
}

function Column({ lookup, column: { publication, out, claims }, short, all, filter }: ColumnProps) {
  const text = useText();
  const { t } = text;
  return (
    <th scope="col">
      <button type="button" className={styles.outlet} onClick={() => updateView({ source: publication.id })}>
        {short !== publication.outlet && (
          <small className={styles.shared}>{publication.outlet.slice(0, -short.length)}</small>
        )}
        {short}
      </button>{" "}
      <small className={matrixStyles.day}>{publishedShortDay(text, lookup, publication)}</small>
      <small>
        {out || filter.to === null ? (
          <MatrixCount n={claims} all={all} />
        ) : (
          t("sources.matrix.not_out_on", { day: declinedShortDay(text, lookup, filter.to) })
        )}
      </small>
    </th>
  );
}
