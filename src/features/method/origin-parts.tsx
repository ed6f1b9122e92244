import type { DatasetMeta } from "#dataset/records.ts";
import { Named } from "#evidence/named.tsx";
import styles from "#features/method/method.module.css";
import { MethodPart } from "#features/method/method-part.tsx";
import { reportTemplate } from "#features/method/report-template.ts";
import { Term } from "#features/method/term.tsx";
import { currentAddress } from "#state/history.ts";
import { useSession } from "#state/use-view.ts";
import { CopyButton } from "#ui/copy-button.tsx";
import { OutsideLink } from "#ui/outside-link.tsx";
import { Quoting } from "#ui/quoting.tsx";
import { useText } from "#ui/text-context.tsx";

/** Where the dataset comes from, and what to do about an error in it. */
export function OriginParts({ meta }: { meta: DatasetMeta }) {
  const { t } = useText();
  const previewed = useSession(({ preview }) => preview !== null);
  return (
    <>
      <MethodPart title={t("method.origin.title")}>
        <Origin meta={meta} />
      </MethodPart>
      {!previewed && (
        <MethodPart title={t("method.report.title")}>
          <Report meta={meta} />
        </MethodPart>
      )}
    </>
  );
}

function Origin({ meta }: { meta: DatasetMeta }) {
  const text = useText();
  const { t } = text;
  const { licenses, contributors, homepage, unreviewed } = meta;
  const languages = unreviewed.map((language) => t(`sources.language.${language}`)).join(", ");
  return (
    <dl className={styles.terms}>
      <Term label={t("method.origin.dataset")}>
        <Named of={meta.title} />
      </Term>
      <Term label={t("method.origin.version")}>
        {meta.created === null
          ? meta.version
          : t("method.origin.version.day", { version: meta.version, day: text.day(meta.created, "date") })}
      </Term>
      {licenses.length > 0 && (
        <Term label={t("method.origin.licence")}>
          {licenses.map((licence) => (
            <span key={licence.name} className={styles.line}>
              <OutsideLink address={licence.path}>
                <Quoting>{licence.title}</Quoting>
              </OutsideLink>
            </span>
          ))}
        </Term>
      )}
      {contributors.length > 0 && (
        <Term label={t("method.origin.contributors")}>
          <Quoting>{contributors.map(({ title }) => title).join(", ")}</Quoting>
        </Term>
      )}
      {homepage !== null && (
        <Term label={t("method.origin.homepage")}>
          <OutsideLink address={homepage}>
            <Named of={meta.title} />
          </OutsideLink>
        </Term>
      )}
      {languages !== "" && (
        <Term label={t("method.origin.unreviewed")}>{t("method.origin.unreviewed.text", { languages })}</Term>
      )}
    </dl>
  );
}

function Report({ meta }: { meta: DatasetMeta }) {
  const text = useText();
  const { t } = text;
  return (
    <>
      <p className={styles.lead}>
        {meta.homepage === null ? (
          t("method.report.nowhere")
        ) : (
          <>
            {t("method.report.home")}{" "}
            <OutsideLink address={meta.homepage}>
              <Named of={meta.title} />
            </OutsideLink>
            .
          </>
        )}{" "}
        {t("method.report.what")}
      </p>
      <div className={styles.action}>
        <CopyButton
          label={t("method.report.copy")}
          done={t("ledger.copy.done")}
          byHand={t("ledger.copy.by_hand")}
          text={() => reportTemplate(text, meta, currentAddress() ?? "")}
        />
      </div>
    </>
  );
}
