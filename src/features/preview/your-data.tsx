import { useEffect, useState } from "react";
import { FaultNote } from "#features/preview/fault-note.tsx";
import { FileChoice } from "#features/preview/file-choice.tsx";
import { LIMITS } from "#features/preview/limits.ts";
import { OutcomeDetails } from "#features/preview/outcome-details.tsx";
import { OutcomeSummary } from "#features/preview/outcome-summary.tsx";
import { ReadingProgress } from "#features/preview/reading-progress.tsx";
import { useReading, type Wanted } from "#features/preview/use-reading.ts";
import styles from "#features/preview/your-data.module.css";
import { useSession } from "#state/use-view.ts";
import { updateSession } from "#state/view-store.ts";
import { Quoting } from "#ui/quoting.tsx";
import { useText } from "#ui/text-context.tsx";

const NOTHING: Wanted = { offered: [], order: null };

/** Takes the reader's own files, reads them on this device, says what came of every row, and shows the data where they are valid. */
export function YourData() {
  const { t, number } = useText();
  const offered = useSession((session) => session.offered);
  const [wanted, setWanted] = useState(NOTHING);
  useEffect(() => setWanted(offered === null ? NOTHING : { offered, order: null }), [offered]);
  const reading = useReading(wanted);
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
      <div role="status" className={styles.said}>
        {reading.step === "fault" && (
          <FaultNote fault={reading.fault} onOrder={(order) => setWanted({ ...wanted, order })} />
        )}
        {reading.step === "read" && <OutcomeSummary outcome={reading.outcome} />}
      </div>
      {reading.step === "read" && <OutcomeDetails outcome={reading.outcome} />}
    </>
  );
}
