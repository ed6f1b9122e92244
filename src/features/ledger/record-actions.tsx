import type { Claim } from "#dataset/records.ts";
import { citationText } from "#evidence/citation-text.ts";
import styles from "#features/ledger/record.module.css";
import { today } from "#i18n/today.ts";
import type { Lookup } from "#model/lookup.ts";
import { pinnedRecordAddress, recordAddress } from "#state/history.ts";
import { useSession } from "#state/use-view.ts";
import { CopyButton } from "#ui/copy-button.tsx";
import { useText } from "#ui/text-context.tsx";

/** Takes a claim along: a link that opens it, and a reference to paste under a text. */
export function ClaimActions({ lookup, claim }: { lookup: Lookup; claim: Claim }) {
  const text = useText();
  const previewed = useSession(({ preview }) => preview !== null);
  const link = () => recordAddress({ claim: claim.id }) ?? "";
  const pinned = () => pinnedRecordAddress({ claim: claim.id }, lookup.dataset.meta.version) ?? "";
  if (previewed)
    return (
      <div className={styles.actions}>
        <p>{text.t("preview.no_address")}</p>
      </div>
    );
  const said = { done: text.t("ledger.copy.done"), byHand: text.t("ledger.copy.by_hand") };
  return (
    <div className={styles.actions}>
      <CopyButton {...said} label={text.t("ledger.copy.link")} text={link} />
      <CopyButton
        {...said}
        label={text.t("ledger.copy.citation")}
        text={() => citationText(text, lookup, { claim, access: { day: today(), link: pinned() } })}
      />
    </div>
  );
}

/** Takes an event along: a link that opens it. */
export function EventActions({ id }: { id: string }) {
  const { t } = useText();
  const previewed = useSession(({ preview }) => preview !== null);
  if (previewed)
    return (
      <div className={styles.actions}>
        <p>{t("preview.no_address")}</p>
      </div>
    );
  return (
    <div className={styles.actions}>
      <CopyButton
        label={t("ledger.copy.link.event")}
        done={t("ledger.copy.done")}
        byHand={t("ledger.copy.by_hand")}
        text={() => recordAddress({ event: id }) ?? ""}
      />
    </div>
  );
}
