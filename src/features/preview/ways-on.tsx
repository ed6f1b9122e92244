import type { Outcome } from "#features/preview/outcome.ts";
import type { Reading } from "#features/preview/use-reading.ts";
import styles from "#features/preview/your-data.module.css";
import { openPreview } from "#state/preview.ts";
import { Button } from "#ui/button.tsx";
import { saveFile } from "#ui/save-file.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly reading: Reading;
  /** Null where no columns were chosen. */
  readonly mapping: string | null;
  readonly onChange: () => void;
}

/** The way to see the data on the page, and to another choice of columns; that which was made can be kept for the command line and the next time. */
export function WaysOn({ reading, mapping, onChange }: Props) {
  const { t } = useText();
  if (reading.step !== "read" && reading.step !== "fault") return null;
  const shown = reading.step === "read" ? previewOf(reading.outcome) : null;
  const isTable = mapping !== null || holdsTable(reading);
  if (shown === null && !isTable) return null;
  return (
    <div className={styles.actions}>
      {shown !== null && <Button onClick={() => openPreview(shown)}>{t("preview.show")}</Button>}
      {isTable && <Button onClick={onChange}>{t("preview.columns.change")}</Button>}
      {mapping !== null && (
        <Button onClick={() => saveFile("mapping.json", new Blob([mapping], { type: "application/json" }))}>
          {t("preview.columns.save")}
        </Button>
      )}
    </div>
  );
}

/** Whether a table was read, or could not be and may be with other columns. */
function holdsTable(reading: Reading): boolean {
  if (reading.step === "read") return reading.outcome.rows !== null;
  return reading.step === "fault" && (reading.fault?.kind === "reader" || reading.fault?.kind === "dates");
}

function previewOf({ file, dataset, files }: Outcome): Parameters<typeof openPreview>[0] | null {
  return dataset === null ? null : { file, dataset, files };
}
