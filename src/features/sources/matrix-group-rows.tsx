import { Named } from "#evidence/named.tsx";
import { shortOutlets } from "#evidence/short-outlets.ts";
import { MatrixClaims } from "#features/sources/matrix-claims.tsx";
import { MatrixCount } from "#features/sources/matrix-count.tsx";
import { metricName } from "#features/sources/metric-name.ts";
import styles from "#features/sources/source-matrix.module.css";
import type { Lookup } from "#model/lookup.ts";
import type { MatrixCell, MatrixGroup, MatrixRow, SourceMatrix } from "#model/source-matrix.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly matrix: SourceMatrix;
  readonly group: MatrixGroup;
}

/** One metric: a line that says who prints anything of it, and below it a line for each scope with the claims themselves. */
export function MatrixGroupRows({ lookup, matrix, group }: Props) {
  const text = useText();
  const { t } = text;
  const short = shortOutlets(matrix.columns.map(({ publication }) => publication.outlet));
  return (
    <tbody>
      <tr className={styles.metric}>
        <th scope="rowgroup">
          <span>{metricName(text, group.metric)}</span>
        </th>
        {group.cells.map((cell, i) => (
          <td key={cell.publication.id} className={styles[cell.printing]}>
            <span aria-hidden="true" className={styles.again}>
              {short[i]}
            </span>{" "}
            {cell.printing === "printed" ? (
              <MatrixCount n={cell.claims.length} />
            ) : (
              t(`sources.matrix.sign.${cell.printing}`)
            )}
          </td>
        ))}
        {matrix.uncited > 0 && (
          <td>
            <span aria-hidden="true" className={styles.again}>
              {t("sources.matrix.uncited.short")}
            </span>{" "}
            {group.uncited.length > 0 && <MatrixCount n={group.uncited.length} />}
          </td>
        )}
      </tr>
      {group.rows.map((row) => (
        <ScopeRow key={`${row.population.id} ${row.place.id}`} lookup={lookup} matrix={matrix} row={row} />
      ))}
    </tbody>
  );
}

function ScopeRow({ lookup, matrix, row }: Pick<Props, "lookup" | "matrix"> & { row: MatrixRow }) {
  return (
    <tr className={styles.scope}>
      <th scope="row">
        <span>
          <Named of={row.population.label} />{" "}
          <span className={styles.place}>
            <Named of={row.place.name} />
          </span>
        </span>
      </th>
      {row.cells.map((cell) => (
        <td key={cell.publication.id}>
          {cell.printing === "printed" ? (
            <MatrixClaims lookup={lookup} claims={cell.claims} />
          ) : (
            <Absent printing={cell.printing} />
          )}
        </td>
      ))}
      {matrix.uncited > 0 && <td>{row.uncited.length > 0 && <MatrixClaims lookup={lookup} claims={row.uncited} />}</td>}
    </tr>
  );
}

/** Why a cell is empty: a dash where the publication leaves the scope out, words where it is to be read otherwise. */
function Absent({ printing }: { printing: Exclude<MatrixCell["printing"], "printed"> }) {
  const { t } = useText();
  const sign = t(`sources.matrix.sign.${printing}`);
  const dash = printing === "left_out" ? "–" : printing === "not_out" ? "" : null;
  if (dash === null) return <span className={styles.absent}>{sign}</span>;
  return (
    <span className={styles.absent}>
      <span aria-hidden="true">{dash}</span>
      <span className="visually-hidden">{sign}</span>
    </span>
  );
}
