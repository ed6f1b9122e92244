import { type FormEvent, useId, useRef, useState } from "react";
import styles from "#features/preview/choose-columns.module.css";
import { type ChosenColumns, firstChosen } from "#features/preview/chosen-columns.ts";
import {
  CHOSEN_PRECISIONS,
  type ColumnChoice,
  type ColumnRole,
  type FoundColumn,
  missingRoles,
  NEEDED_ROLES,
} from "#ingest/column-choice.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/text-context.tsx";

const GROUPS = {
  when: ["start", "end"],
  where: ["place", "latitude", "longitude", "region", "country"],
  what: ["category", "title", "summary", "source", "id"],
  people: ["killedBest", "killedLow", "killedHigh", "injured", "detained"],
} as const satisfies Readonly<Record<string, readonly ColumnRole[]>>;

interface Props {
  readonly columns: readonly FoundColumn[];
  /** What was chosen before; null where nothing was. */
  readonly before: ChosenColumns | null;
  readonly onChoose: (chosen: ChosenColumns) => void;
}

/** Asks which column of a table holds what, with what their names say chosen and cells of each for an example. */
export function ChooseColumns({ columns, before, onChoose }: Props) {
  const { t } = useText();
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState(() => firstChosen(columns, before));
  const [asked, setAsked] = useState(false);
  const missing = missingRoles(chosen.choice);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (missing.length === 0) return onChoose(chosen);
    form.current?.querySelector<HTMLSelectElement>(`[name="${missing[0]}"]`)?.focus();
  };
  const choose = (role: ColumnRole, name: string) => {
    const { [role]: _, ...rest } = chosen.choice;
    setChosen({ ...chosen, choice: name === "" ? rest : { ...rest, [role]: name } });
  };
  return (
    <form ref={form} noValidate onSubmit={submit} className={styles.form}>
      <p>{t("preview.columns.lead")}</p>
      {(Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((group) => (
        <fieldset key={group} className={styles.group}>
          <legend>{t(`preview.columns.${group}`)}</legend>
          {GROUPS[group].map((role) => (
            <RoleChoice
              key={role}
              role={role}
              columns={columns}
              choice={chosen.choice}
              lacks={asked && missing.includes(role)}
              onChoose={choose}
            />
          ))}
          {group === "where" && <PrecisionChoice chosen={chosen} onChoose={setChosen} />}
        </fieldset>
      ))}
      <p role="status" className={styles.missing}>
        {asked && missing.length > 0 && t("preview.columns.missing")}
      </p>
      <div>
        <Button type="submit">{t("preview.columns.read")}</Button>
      </div>
    </form>
  );
}

interface RoleProps {
  readonly role: ColumnRole;
  readonly columns: readonly FoundColumn[];
  readonly choice: ColumnChoice;
  readonly lacks: boolean;
  readonly onChoose: (role: ColumnRole, name: string) => void;
}

function RoleChoice({ role, columns, choice, lacks, onChoose }: RoleProps) {
  const { t } = useText();
  const [label, example] = [useId(), useId()];
  const needed = NEEDED_ROLES.some((one) => one === role);
  const chosen = columns.find(({ name }) => name === choice[role]);
  const cells = (chosen?.examples ?? []).join(" · ");
  return (
    <div className={styles.role}>
      <label htmlFor={label}>{t(`preview.column.${role}`)}</label>
      <select
        id={label}
        name={role}
        value={chosen?.name ?? ""}
        required={needed}
        aria-invalid={lacks}
        aria-describedby={example}
        onChange={({ currentTarget }) => onChoose(role, currentTarget.value)}
      >
        <option value="">{t(needed ? "preview.columns.choose" : "preview.columns.none")}</option>
        {columns.map(({ name }) => (
          <option key={name} value={name}>
            {name.replace(/\s+/g, " ")}
          </option>
        ))}
      </select>
      <span id={example} data-lacks={lacks || undefined} className={styles.example}>
        {lacks ? t("preview.columns.lacks") : cells}
      </span>
    </div>
  );
}

function PrecisionChoice({ chosen, onChoose }: { chosen: ChosenColumns; onChoose: (chosen: ChosenColumns) => void }) {
  const { t } = useText();
  const id = useId();
  const { latitude, longitude } = chosen.choice;
  const placed = latitude !== undefined && longitude !== undefined;
  return (
    <div className={styles.role}>
      <label htmlFor={id}>{t("preview.columns.precision")}</label>
      <select
        id={id}
        name="precision"
        value={chosen.precision}
        aria-describedby={`${id}-why`}
        onChange={({ currentTarget }) =>
          onChoose({ ...chosen, precision: CHOSEN_PRECISIONS.find((one) => one === currentTarget.value) ?? "city" })
        }
      >
        {CHOSEN_PRECISIONS.map((one) => (
          <option key={one} value={one}>
            {t(`preview.precision.${one}`)}
          </option>
        ))}
      </select>
      <span id={`${id}-why`} className={styles.example}>
        {placed ? "" : t("preview.columns.unplaced")}
      </span>
    </div>
  );
}
