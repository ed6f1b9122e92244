import { useEffect, useState } from "react";
import { FaultNote } from "#features/preview/fault-note.tsx";
import { FileChoice } from "#features/preview/file-choice.tsx";
import { LIMITS } from "#features/preview/limits.ts";
import { OutcomeReport } from "#features/preview/outcome-report.tsx";
import { ReadingProgress } from "#features/preview/reading-progress.tsx";
import { useReading, type Wanted } from "#features/preview/use-reading.ts";
import styles from "#features/preview/your-data-dialog.module.css";
import { useSession } from "#state/use-view.ts";
import { updateSession } from "#state/view-store.ts";
import { Dialog } from "#ui/dialog.tsx";
import { Quoting } from "#ui/quoting.tsx";
import { useText } from "#ui/text-context.tsx";

const NOTHING: Wanted = { offered: [], order: null };

/** Takes the reader's own files, reads them on this device, says what came of every row, and shows the data where they are valid. */
export function YourDataDialog() {
  const { t, number } = useText();
  const offered = useSession((session) => session.offered);
  const [wanted, setWanted] = useState(NOTHING);
  useEffect(() => setWanted(offered === null ? NOTHING : { offered, order: null }), [offered]);
  const reading = useReading(wanted);
  return (
    <Dialog title={t("preview.title")} onClose={() => updateSession({ offered: null })}>
      <div className={styles.lead}>
        <p>
          <Quoting>{t("preview.lead")}</Quoting>
        </p>
        <p>
          <Quoting>{t("preview.limit", { max: number(LIMITS.events) })}</Quoting>
        </p>
      </div>
      {reading.step === "reading" ? (
        <ReadingProgress progress={reading.progress} onCancel={() => updateSession({ offered: [] })} />
      ) : (
        <FileChoice onChoice={(files) => updateSession({ offered: files })} />
      )}
      <div role="status" className={styles.said}>
        {reading.step === "fault" && (
          <FaultNote fault={reading.fault} onOrder={(order) => setWanted({ ...wanted, order })} />
        )}
        {reading.step === "read" && <OutcomeReport outcome={reading.outcome} />}
      </div>
    </Dialog>
  );
}
