import { useId } from "react";
import { CLAIMANT_KINDS, type ClaimantKind } from "#dataset/vocabulary.ts";
import styles from "#features/preview/choose-columns.module.css";
import { ownClaimant, ownUnit } from "#ingest/chosen-figures.ts";
import { type ClaimChoice, whyRunning } from "#ingest/claim-choice.ts";
import { kindByName, UNTOLD_KIND } from "#ingest/claimant-kinds.ts";
import type { FoundColumn } from "#ingest/found-columns.ts";
import { scaleInName } from "#ingest/scale-in-name.ts";
import { unitInName } from "#ingest/unit-in-name.ts";
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
          <ScaledNote name={column.name} choice={choice} />
          {figures.includes(column.name) && <HowItCounts column={column} choice={choice} onChoose={onChoose} />}
          {figures.includes(column.name) && choice.columns.metric === undefined && (
            <>
              <WhoSaysIt name={column.name} choice={choice} onChoose={onChoose} />
              {choice.columns.unit === undefined && <ItsUnit name={column.name} choice={choice} onChoose={onChoose} />}
            </>
          )}
        </div>
      ))}
      <span id={note} data-lacks={lacks !== null || undefined} className={styles.example}>
        {said}
      </span>
    </fieldset>
  );
}

/** That a column says a part of its numbers by its name, which nobody multiplies. */
function ScaledNote({ name, choice }: Pick<Props, "choice"> & { name: string }) {
  const { t } = useText();
  const scale = ownUnit(choice, name) === "" && unitInName(name) === null ? scaleInName(name) : null;
  return scale === null ? null : <span className={styles.example}>{t("preview.figures.scaled", { scale })}</span>;
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

/** Who says all of a column, where that is another than of the rest of its rows, and what that claimant is. */
function WhoSaysIt({ name, choice, onChoose }: Pick<Props, "choice" | "onChoose"> & { name: string }) {
  const { t } = useText();
  const own = ownClaimant(choice, name);
  const say = (said: { name: string; kind: ClaimantKind }) =>
    onChoose({ ...choice, saidBy: { ...choice.saidBy, [name]: said } });
  return (
    <span className={styles.counts}>
      <label>
        <span>{t("preview.figures.claimant", { column: name.replace(/\s+/g, " ") })}</span>
        <input
          type="text"
          value={own?.name ?? ""}
          onChange={({ currentTarget: { value } }) => say({ name: value, kind: kindByName(value) ?? UNTOLD_KIND })}
        />
      </label>
      {own !== null && (
        <select
          aria-label={t("preview.figures.kind", { claimant: own.name })}
          value={own.kind}
          onChange={({ currentTarget: { value } }) =>
            say({ ...own, kind: CLAIMANT_KINDS.find((kind) => kind === value) ?? own.kind })
          }
        >
          {CLAIMANT_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`claimant.kind.${kind}`)}
            </option>
          ))}
        </select>
      )}
    </span>
  );
}

/** What a column is measured in, where it counts no people. */
function ItsUnit({ name, choice, onChoose }: Pick<Props, "choice" | "onChoose"> & { name: string }) {
  const { t } = useText();
  return (
    <span className={styles.counts}>
      <label>
        <span>{t("preview.figures.unit", { column: name.replace(/\s+/g, " ") })}</span>
        <input
          type="text"
          value={Object.hasOwn(choice.units, name) ? choice.units[name] : ""}
          onChange={({ currentTarget: { value } }) =>
            onChoose({ ...choice, units: { ...choice.units, [name]: value } })
          }
        />
      </label>
    </span>
  );
}

function withOrWithout(names: readonly string[], name: string, is: boolean): readonly string[] {
  const others = names.filter((one) => one !== name);
  return is ? [...others, name] : others;
}
