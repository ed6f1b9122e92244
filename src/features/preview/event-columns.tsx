import styles from "#features/preview/choose-columns.module.css";
import type { ChosenEvents } from "#features/preview/chosen-columns.ts";
import { AreaField, ColumnField, WordField, withColumn } from "#features/preview/column-field.tsx";
import { CHOSEN_PRECISIONS, isNeeded, isPlaced } from "#ingest/column-choice.ts";
import type { ColumnRole } from "#ingest/column-roles.ts";
import type { FoundColumn } from "#ingest/found-columns.ts";
import { leftCounts } from "#ingest/left-counts.ts";
import { EVENT_COUNTS } from "#ingest/whole-count.ts";
import { useText } from "#ui/text-context.tsx";

const GROUPS = {
  when: ["start", "end"],
  where: ["place", "latitude", "longitude", "region", "country"],
  what: ["category", "title", "summary", "source", "id"],
  people: ["killedBest", "killedLow", "killedHigh", "injured", "detained"],
} as const satisfies Readonly<Record<string, readonly ColumnRole[]>>;

interface Props {
  readonly columns: readonly FoundColumn[];
  readonly chosen: ChosenEvents;
  readonly lacks: readonly string[];
  readonly onChoose: (chosen: ChosenEvents) => void;
}

/** Which column holds what where each row is an event. */
export function EventColumns({ columns, chosen, lacks, onChoose }: Props) {
  const { t } = useText();
  const leftTold = (role: ColumnRole) => {
    const count = EVENT_COUNTS.find((one) => one === role);
    const left = count === undefined ? [] : leftCounts(count, columns).map(({ name }) => name.replace(/\s+/g, " "));
    return left.length === 0 ? "" : t("preview.columns.leftCounts", { columns: left.join(", ") });
  };
  return (Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((group) => (
    <fieldset key={group} className={styles.group}>
      <legend>{t(`preview.columns.${group}`)}</legend>
      {GROUPS[group].map((role) => (
        <ColumnField
          key={role}
          name={role}
          label={t(`preview.column.${role}`)}
          columns={columns}
          value={chosen.choice[role]}
          needed={isNeeded(chosen.choice, role)}
          lacks={lacks.includes(role)}
          unchosen={leftTold(role)}
          onChoose={(column) => onChoose({ ...chosen, choice: withColumn(chosen.choice, role, column) })}
        />
      ))}
      {group === "where" && chosen.choice.country === undefined && (
        <AreaField value={chosen.area} onWrite={(area) => onChoose({ ...chosen, area })} />
      )}
      {group === "where" && <PrecisionChoice chosen={chosen} onChoose={onChoose} />}
    </fieldset>
  ));
}

function PrecisionChoice({ chosen, onChoose }: Pick<Props, "chosen" | "onChoose">) {
  const { t } = useText();
  return (
    <WordField
      name="precision"
      label={t("preview.columns.precision")}
      note={isPlaced(chosen.choice) ? "" : t("preview.columns.unplaced")}
      words={CHOSEN_PRECISIONS}
      value={chosen.precision}
      labelOf={(one) => t(`preview.precision.${one}`)}
      onChoose={(precision) => onChoose({ ...chosen, precision })}
    />
  );
}
