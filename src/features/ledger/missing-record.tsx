import { RemovedNote } from "#evidence/removed-note.tsx";
import styles from "#features/ledger/record.module.css";
import type { Lookup } from "#model/lookup.ts";
import { updateView } from "#state/view-store.ts";
import { Button } from "#ui/button.tsx";
import { Sheet } from "#ui/sheet.tsx";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly kind: "claim" | "event";
  readonly id: string;
  readonly onClose: () => void;
}

/** What a link to a record that this version does not have opens: what became of it, if that is told, and where the others are. */
export function MissingRecord({ lookup, kind, id, onClose }: Props) {
  const { t } = useText();
  const { version } = lookup.dataset.meta;
  const removed = lookup.removed.get(id);
  const title = removed ? t("removed.title") : t(`ledger.${kind}.missing.title`);
  return (
    <Sheet kicker={t(`ledger.${kind}.kicker`)} title={title} onClose={onClose}>
      {removed ? (
        <RemovedNote lookup={lookup} removed={removed} />
      ) : (
        <p>{t(`ledger.${kind}.missing`, { id, version })}</p>
      )}
      <p className={styles.actions}>
        <Button onClick={() => updateView({ [kind]: null, panel: `${kind}s` })}>
          {t(`ledger.missing.list.${kind}s`)}
        </Button>
      </p>
    </Sheet>
  );
}
