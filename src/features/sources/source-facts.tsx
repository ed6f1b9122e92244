import type { Publication } from "#dataset/records.ts";
import { LANGUAGES } from "#dataset/vocabulary.ts";
import { Named } from "#evidence/named.tsx";
import { publishedSaid } from "#evidence/published-said.ts";
import styles from "#features/sources/sources-panel.module.css";
import type { Text } from "#i18n/text.ts";
import { OutsideLink } from "#ui/outside-link.tsx";
import { Quoting } from "#ui/quoting.tsx";
import { useText } from "#ui/text-context.tsx";

function languageName({ t }: Text, code: string): string {
  const known = LANGUAGES.find((language) => language === code);
  return known ? t(`sources.language.${known}`) : code;
}

/** Who wrote it and when, in which language, what is odd about the copy, and which text exactly was read. */
export function SourceFacts({ publication }: { publication: Publication }) {
  const text = useText();
  const { t, name, day } = text;
  const { author, published, updated, language, remark, document, sha256, url, archiveUrl } = publication;
  const said = [
    author === null ? t("sources.no_author") : t("sources.by", { author }),
    publishedSaid(text, publication),
    ...(updated === null || updated === published ? [] : [t("sources.updated", { day: day(updated) })]),
    languageName(text, language),
  ];
  return (
    <>
      <p className={styles.soft}>
        <Quoting>{said.join(" · ")}</Quoting>
      </p>
      {name(remark) !== "" && (
        <p className={styles.remark}>
          <Named of={remark} quotes={language} />
        </p>
      )}
      {/* The whole checksum is for the eye: as a description of the paragraph it would be read out digit by digit. */}
      <p role="none" className={styles.proof} title={sha256}>
        {t("sources.document", { document, hash: sha256.slice(0, 12) })}
      </p>
      {(url !== null || archiveUrl !== null) && (
        <p className={styles.links}>
          {url !== null && <OutsideLink address={url}>{t("sources.link")}</OutsideLink>}
          {archiveUrl !== null && <OutsideLink address={archiveUrl}>{t("sources.archive")}</OutsideLink>}
        </p>
      )}
    </>
  );
}
