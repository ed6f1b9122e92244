import styles from "#features/ledger/record.module.css";
import type { UpTo } from "#model/clock.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/text-context.tsx";

const LATER = { claim: "ledger.later", event: "ledger.later.event" } as const;

interface Props {
  readonly upTo: UpTo;
  readonly kind: keyof typeof LATER;
  /** Whether any publication had told of it by then. */
  readonly known: boolean;
  readonly onShow: () => void;
}

/** That a record is shown as it was known by a day, with the button that shows it as it is known now. */
export function LaterNote({ upTo, kind, known, onShow }: Props) {
  const { t, declinedDay } = useText();
  if (upTo.to === null) return null;
  return (
    <div className={styles.later}>
      <p>{t(known ? LATER[kind] : "ledger.later.unknown", { day: declinedDay(upTo.to) })}</p>
      <Button onClick={onShow}>{t("ledger.later.show")}</Button>
    </div>
  );
}
