import { useId } from "react";
import styles from "#features/preview/choose-columns.module.css";
import type { FoundColumn } from "#ingest/found-columns.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly columns: readonly FoundColumn[];
  readonly figures: readonly string[];
  /** No column is chosen, or more than the one that there may be. */
  readonly lacks: "figures" | "figure" | null;
  readonly onChoose: (figures: readonly string[]) => void;
}

/** Which columns hold figures, with cells of each. */
export function FigureColumns({ columns, figures, lacks, onChoose }: Props) {
  const { t } = useText();
  const note = useId();
  const said = lacks === null ? t("preview.columns.hedges") : t(`preview.columns.lacks.${lacks}`);
  return (
    <fieldset className={styles.figures} aria-describedby={note}>
      <legend>{t("preview.column.figures")}</legend>
      {columns.map(({ name, examples }) => (
        <label key={name}>
          <input
            type="checkbox"
            name="figures"
            checked={figures.includes(name)}
            onChange={({ currentTarget }) =>
              onChoose(currentTarget.checked ? [...figures, name] : figures.filter((one) => one !== name))
            }
          />
          <span>{name.replace(/\s+/g, " ")}</span>
          <span data-cells className={styles.example}>
            {examples.join(" · ")}
          </span>
        </label>
      ))}
      <span id={note} data-lacks={lacks !== null || undefined} className={styles.example}>
        {said}
      </span>
    </fieldset>
  );
}
