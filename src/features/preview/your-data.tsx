import { useEffect, useRef, useState } from "react";
import { ChooseColumns } from "#features/preview/choose-columns.tsx";
import { type ChosenColumns, mappingOf } from "#features/preview/chosen-columns.ts";
import { FaultNote } from "#features/preview/fault-note.tsx";
import { FileChoice } from "#features/preview/file-choice.tsx";
import { LIMITS } from "#features/preview/limits.ts";
import { OutcomeDetails } from "#features/preview/outcome-details.tsx";
import { OutcomeSummary } from "#features/preview/outcome-summary.tsx";
import { ReadingProgress } from "#features/preview/reading-progress.tsx";
import { type Reading, useReading, type Wanted } from "#features/preview/use-reading.ts";
import { WaysOn } from "#features/preview/ways-on.tsx";
import styles from "#features/preview/your-data.module.css";
import { useSession } from "#state/use-view.ts";
import { updateSession } from "#state/view-store.ts";
import { Quoting } from "#ui/quoting.tsx";
import { useText } from "#ui/text-context.tsx";

const NOTHING: Wanted = { offered: [], order: null, mapping: null, asks: false };

/** Takes the reader's own files, reads them on this device, says what came of every row, and shows the data where they are valid. */
export function YourData() {
  const { t, number } = useText();
  const offered = useSession((session) => session.offered);
  const [wanted, setWanted] = useState(NOTHING);
  const [chosen, setChosen] = useState<ChosenColumns | null>(null);
  useEffect(() => setWanted({ ...NOTHING, offered }), [offered]);
  const reading = useReading(wanted);
  const said = useFocusWhenSaid(reading);
  const choose = (columns: ChosenColumns) => {
    setChosen(columns);
    setWanted({ ...wanted, mapping: mappingOf(columns, wanted.order), asks: false });
  };
  const columns = reading.step === "fault" ? reading.fault?.columns : undefined;
  return (
    <>
      <div className={styles.lead}>
        <p>
          <Quoting>{t("preview.lead")}</Quoting>
        </p>
        <p>
          <Quoting>{t("preview.limit", { max: number(LIMITS.events) })}</Quoting>
        </p>
      </div>
      <FileChoice onChoice={(files) => updateSession({ offered: files })} />
      {reading.step === "reading" && (
        <ReadingProgress progress={reading.progress} onCancel={() => updateSession({ offered: [] })} />
      )}
      <div ref={said} role="status" tabIndex={-1} className={styles.said}>
        {reading.step === "fault" && (
          <FaultNote fault={reading.fault} onOrder={(order) => setWanted({ ...wanted, order })} />
        )}
        {reading.step === "read" && <OutcomeSummary outcome={reading.outcome} />}
      </div>
      {columns !== undefined && <ChooseColumns columns={columns} before={chosen} onChoose={choose} />}
      <WaysOn
        reading={reading}
        mapping={chosen === null || wanted.mapping === null ? null : mappingOf(chosen, wanted.order)}
        onChange={() => setWanted({ ...wanted, mapping: null, asks: true })}
      />
      {reading.step === "read" && <OutcomeDetails outcome={reading.outcome} />}
    </>
  );
}

/** Where the way on was pressed that is gone once the rows are read, the keyboard goes on at what came of them. */
function useFocusWhenSaid({ step }: Reading) {
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (lost && (step === "read" || step === "fault")) said.current?.focus();
  }, [step]);
  return said;
}
