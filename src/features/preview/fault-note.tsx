import { LIMITS } from "#features/preview/limits.ts";
import type { FaultSaid } from "#features/preview/preview-fault.ts";
import styles from "#features/preview/your-data.module.css";
import type { Text } from "#i18n/text.ts";
import type { DateOrder } from "#ingest/foreign-date.ts";
import { Button } from "#ui/button.tsx";
import { Quoting } from "#ui/quoting.tsx";
import { useText } from "#ui/text-context.tsx";

const ORDERS: readonly DateOrder[] = ["dmy", "mdy"];
const MEGABYTE = 1_000_000;

interface Props {
  /** Null where the reading could not even begin. */
  readonly fault: FaultSaid | null;
  /** Reads the same files again, with the order of day and month told. */
  readonly onOrder: (order: DateOrder) => void;
}

function words({ t, number }: Text, { kind, file, count = 0 }: FaultSaid): string {
  if (kind === "files") return t("preview.fault.files", { max: number(LIMITS.files) });
  if (kind === "bytes") return t("preview.fault.bytes", { max: number(LIMITS.bytes / MEGABYTE) });
  if (kind === "events") {
    return t("preview.fault.events", { file, all: number(count), max: number(LIMITS.events) });
  }
  return t(`preview.fault.${kind}`, { file });
}

/** Why the files cannot be shown, and what to do about it. */
export function FaultNote({ fault, onOrder }: Props) {
  const text = useText();
  const { t } = text;
  if (fault === null) return <p>{t("preview.fault.worker")}</p>;
  return (
    <>
      <p className={styles.fault}>
        <Quoting>{words(text, fault)}</Quoting>
      </p>
      {fault.detail !== undefined && (
        <p lang="en" className={styles.detail}>
          {fault.detail}
        </p>
      )}
      {fault.kind === "dates" && (
        <div className={styles.actions}>
          {ORDERS.map((order) => (
            <Button key={order} onClick={() => onOrder(order)}>
              {t(`preview.dates.${order}`)}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
