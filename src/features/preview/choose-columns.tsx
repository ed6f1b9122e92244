import { type FormEvent, useRef, useState } from "react";
import styles from "#features/preview/choose-columns.module.css";
import { type ChosenColumns, firstChosen, lacksOf } from "#features/preview/chosen-columns.ts";
import { ClaimColumns } from "#features/preview/claim-columns.tsx";
import { EventColumns } from "#features/preview/event-columns.tsx";
import type { FoundColumn } from "#ingest/found-columns.ts";
import { Button } from "#ui/button.tsx";
import { Segmented } from "#ui/segmented.tsx";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly columns: readonly FoundColumn[];
  /** What was chosen before; null where nothing was. */
  readonly before: ChosenColumns | null;
  readonly onChoose: (chosen: ChosenColumns) => void;
}

type Lack = ReturnType<typeof lacksOf>[number];

/** The name of the field in which it is said. */
function fieldOf(lack: Lack, { rows }: ChosenColumns): string {
  if (lack === "figure") return "figures";
  return rows === "claims" && (lack === "place" || lack === "claimant") ? `${lack}Name` : lack;
}

/** Asks what the rows of a table are and which column holds what, with what the names say chosen and cells of each for an example. */
export function ChooseColumns({ columns, before, onChoose }: Props) {
  const { t } = useText();
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState(() => firstChosen(columns, before));
  const [asked, setAsked] = useState(false);
  const { rows, events, claims } = chosen;
  const missing = lacksOf(chosen);
  const lacks = asked ? missing : [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    const [first] = missing;
    if (first === undefined) return onChoose(chosen);
    form.current?.querySelector<HTMLElement>(`[name="${fieldOf(first, chosen)}"]`)?.focus();
  };
  return (
    <form ref={form} noValidate onSubmit={submit} className={styles.form}>
      <p>{t("preview.columns.lead")}</p>
      <div className={styles.rows}>
        <span aria-hidden="true">{t("preview.columns.rows")}</span>
        <Segmented
          label={t("preview.columns.rows")}
          value={rows}
          options={(["events", "claims"] as const).map((value) => ({ value, label: t(`preview.rows.${value}`) }))}
          onChange={(value) => {
            setAsked(false);
            setChosen({ ...chosen, rows: value });
          }}
        />
      </div>
      {rows === "events" ? (
        <EventColumns
          columns={columns}
          chosen={events}
          lacks={lacks}
          onChoose={(to) => setChosen({ ...chosen, events: to })}
        />
      ) : (
        <ClaimColumns
          columns={columns}
          choice={claims}
          lacks={lacks}
          onChoose={(to) => setChosen({ ...chosen, claims: to })}
        />
      )}
      <p role="status" className={styles.missing}>
        {lacks.length > 0 &&
          t("preview.columns.missing", {
            fields: lacks.map((lack) => t(`preview.column.${lack === "figure" ? "figures" : lack}`)).join(", "),
          })}
      </p>
      <div>
        <Button type="submit">{t("preview.columns.read")}</Button>
      </div>
    </form>
  );
}
