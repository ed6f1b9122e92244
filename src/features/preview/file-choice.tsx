import type { ChangeEvent } from "react";
import styles from "#features/preview/file-choice.module.css";
import { useText } from "#ui/text-context.tsx";

/** What a browser asks for where whole folders may be chosen; nothing where it cannot. */
const FOLDER = { webkitdirectory: "" };

/** Where files are dropped, or chosen from the device. */
export function FileChoice({ onChoice }: { onChoice: (files: readonly File[]) => void }) {
  const { t } = useText();
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    onChoice([...(currentTarget.files ?? [])]);
    // The same file, once it is mended, is to be a new choice.
    currentTarget.value = "";
  };
  return (
    <div className={styles.choice}>
      <label className={styles.files}>
        <span>{t("preview.files")}</span>
        <input type="file" multiple className="visually-hidden" onChange={choose} />
      </label>
      <label className={styles.folder}>
        <span>{t("preview.folder")}</span>
        <input type="file" multiple {...FOLDER} className="visually-hidden" onChange={choose} />
      </label>
    </div>
  );
}
