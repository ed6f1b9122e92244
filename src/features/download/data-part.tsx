import type { DataFile } from "#features/download/data-files.ts";
import styles from "#features/download/download.module.css";
import { Part } from "#features/download/part.tsx";
import { siteFile } from "#site/site.ts";
import { Button } from "#ui/button.tsx";
import { saveFile } from "#ui/save-file.ts";
import { useText } from "#ui/text-context.tsx";

/** The files that hold all of what is too much to be put together here. */
const WHOLE = {
  citations: { file: "data/citations.csv", said: "download.whole.citations" },
  events: { file: "data/events.csv", said: "download.whole" },
} as const;
const RECORDS = ["claims", "citations", "events"] as const;
const NAMES = { claims: "panel.claims", citations: "download.citations", events: "panel.events" } as const;

interface Props {
  readonly files: readonly DataFile[];
  /** The events are too many to be put together here, and so are their citations: there are only the files that hold all of them. */
  readonly whole: boolean;
}

/** The records in each form that can be had: one button, one file. */
export function DataPart({ files, whole }: Props) {
  const { t } = useText();
  return (
    <Part title={t("download.data")} hint={t("download.data.hint")}>
      {RECORDS.map((records) => (
        <div key={records} className={styles.row}>
          <h4>{t(NAMES[records])}</h4>
          {records !== "claims" && whole ? (
            <p>
              {t(WHOLE[records].said)} <a href={siteFile(WHOLE[records].file)}>{WHOLE[records].file}</a>
            </p>
          ) : (
            <ul>
              {files
                .filter((file) => file.records === records)
                .map((file) => (
                  <li key={file.form}>
                    <FileButton what={t(NAMES[records])} file={file} />
                  </li>
                ))}
            </ul>
          )}
        </div>
      ))}
    </Part>
  );
}

/** Names that are the same in every language. */
const FORMATS = { json: "JSON", geojson: "GeoJSON" };

function isCsv(form: DataFile["form"]): form is "csv.data" | "csv.spreadsheet" {
  return form.startsWith("csv.");
}

function FileButton({ what, file }: { what: string; file: DataFile }) {
  const { t } = useText();
  const form = isCsv(file.form) ? t(`download.${file.form}`) : FORMATS[file.form];
  const save = () => saveFile(file.name, new Blob([file.text()], { type: file.type }));
  return (
    <Button aria-label={t("download.file", { what, form })} onClick={save}>
      {form}
    </Button>
  );
}
