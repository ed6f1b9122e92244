import type { About } from "#exports/about.ts";
import { bibtexEntry } from "#exports/bibtex.ts";
import { type Selected, termsText } from "#exports/terms-text.ts";
import styles from "#features/download/download.module.css";
import { Part } from "#features/download/part.tsx";
import { today } from "#i18n/today.ts";
import { siteFile } from "#site/site.ts";
import { useSession } from "#state/use-view.ts";
import { Button } from "#ui/button.tsx";
import { CopyButton } from "#ui/copy-button.tsx";
import { saveFile } from "#ui/save-file.ts";
import { useText } from "#ui/text-context.tsx";

interface Props extends Selected {
  readonly about: About;
  /** Of the file with the terms. */
  readonly name: string;
  /** The site has all its tables in one file. */
  readonly zipped: boolean;
}

/** On which terms the data may be used, and the line to credit them by: on screen, to copy, and as a file to lie beside a table. */
export function TermsPart({ about, name, zipped, selection, carried }: Props) {
  const { t } = useText();
  // The files are of the site's own data.
  const preview = useSession((session) => session.preview !== null);
  const text = () => termsText(about, { selection, carried });
  return (
    <Part title={t("download.terms")} hint={t("download.terms.hint")}>
      <p className={styles.citation} lang="en">
        {about.citation}
      </p>
      <div className={styles.actions}>
        <CopyButton
          label={t("download.terms.copy")}
          done={t("ledger.copy.done")}
          byHand={t("ledger.copy.by_hand")}
          text={() => about.citation}
        />
        <CopyButton
          label={t("download.terms.bibtex")}
          done={t("ledger.copy.done")}
          byHand={t("ledger.copy.by_hand")}
          text={() => bibtexEntry(about, today())}
        />
        <Button onClick={() => saveFile(name, new Blob([text()], { type: "text/plain;charset=utf-8" }))}>
          {t("download.terms.file")}
        </Button>
      </div>
      <ul className={styles.files}>
        {!preview && (
          <>
            <li>
              <a href={siteFile("data/CITATION.cff")} download="CITATION.cff">
                {t("download.terms.cff")}
              </a>
            </li>
            {zipped && (
              <li>
                <a href={siteFile("data/datapackage.zip")} download={`${about.name}-v${about.version}.zip`}>
                  {t("download.terms.package")}
                </a>
              </li>
            )}
            <li>
              <a href={siteFile("data/datapackage.json")} download={`${about.name}-v${about.version}-datapackage.json`}>
                {t("download.terms.codebook")}
              </a>
            </li>
          </>
        )}
        <li>
          <a href={siteFile("THIRD-PARTY.txt")}>{t("download.terms.notices")}</a>
        </li>
      </ul>
    </Part>
  );
}
