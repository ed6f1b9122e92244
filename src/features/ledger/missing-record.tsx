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

/** What a link to a record that this version does not have opens: which one, which version, and where the others are. */
export function MissingRecord({ lookup, kind, id, onClose }: Props) {
  const { t } = useText();
  const { version } = lookup.dataset.meta;
  return (
    <Sheet kicker={t(`ledger.${kind}.kicker`)} title={t(`ledger.${kind}.missing.title`)} onClose={onClose}>
      <p>{t(`ledger.${kind}.missing`, { id, version })}</p>
      <p className={styles.actions}>
        <Button onClick={() => updateView({ [kind]: null, panel: `${kind}s` })}>
          {t(`ledger.missing.list.${kind}s`)}
        </Button>
      </p>
    </Sheet>
  );
}
