import { useId } from "react";
import styles from "#features/preview/choose-columns.module.css";
import { type ClaimChoice, whyRunning } from "#ingest/claim-choice.ts";
import type { FoundColumn } from "#ingest/found-columns.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly columns: readonly FoundColumn[];
  readonly choice: ClaimChoice;
  /** No column is chosen, or more than the one that there may be. */
  readonly lacks: "figures" | "figure" | null;
  readonly onChoose: (choice: ClaimChoice) => void;
}

/** Which columns hold figures, with cells of each, and whether those that do are running totals. */
export function FigureColumns({ columns, choice, lacks, onChoose }: Props) {
  const { t } = useText();
  const note = useId();
  const { figures } = choice;
  const said = lacks === null ? t("preview.columns.hedges") : t(`preview.columns.lacks.${lacks}`);
  return (
    <fieldset className={styles.figures} aria-describedby={note}>
      <legend>{t("preview.column.figures")}</legend>
      {columns.map((column) => (
        <div key={column.name} className={styles.figure}>
          <label>
            <input
              type="checkbox"
              name="figures"
              checked={figures.includes(column.name)}
              onChange={({ currentTarget }) =>
                onChoose({ ...choice, figures: withOrWithout(figures, column.name, currentTarget.checked) })
              }
            />
            <span>{column.name.replace(/\s+/g, " ")}</span>
            <span data-cells className={styles.example}>
              {column.examples.join(" · ")}
            </span>
          </label>
          {figures.includes(column.name) && <HowItCounts column={column} choice={choice} onChoose={onChoose} />}
        </div>
      ))}
      <span id={note} data-lacks={lacks !== null || undefined} className={styles.example}>
        {said}
      </span>
    </fieldset>
  );
}

/** Whether the figures of a column are a running total or those of their day, and what tells the first. */
function HowItCounts({ column, choice, onChoose }: Pick<Props, "choice" | "onChoose"> & { column: FoundColumn }) {
  const { t } = useText();
  const note = useId();
  const { name } = column;
  const is = choice.running.includes(name);
  const why = is ? whyRunning(column) : null;
  return (
    <span className={styles.counts}>
      <select
        aria-label={t("preview.figures.counts", { column: name.replace(/\s+/g, " ") })}
        aria-describedby={note}
        value={is ? "running" : "day"}
        onChange={({ currentTarget }) =>
          onChoose({ ...choice, running: withOrWithout(choice.running, name, currentTarget.value === "running") })
        }
      >
        {(["running", "day"] as const).map((one) => (
          <option key={one} value={one}>
            {t(`preview.figures.${one}`)}
          </option>
        ))}
      </select>
      <span id={note} className={styles.example}>
        {why !== null && t(`preview.figures.why.${why}`)}
      </span>
    </span>
  );
}

function withOrWithout(names: readonly string[], name: string, is: boolean): readonly string[] {
  const others = names.filter((one) => one !== name);
  return is ? [...others, name] : others;
}
