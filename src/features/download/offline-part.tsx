import styles from "#features/download/download.module.css";
import { Part } from "#features/download/part.tsx";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/text-context.tsx";

export interface Offline {
  /** `impossible`: this browser keeps no sites, or not at this address. */
  readonly state: "impossible" | "none" | "coming" | "kept" | "failed";
  /** How much room it takes; null while that is not known. */
  readonly bytes: number | null;
  /** The version of the data that are kept; null where none are. */
  readonly version: string | null;
  readonly onKeep: () => void;
  readonly onForget: () => void;
}

/** What a press does, where it does anything. */
const PRESS = { none: "onKeep", failed: "onKeep", kept: "onForget", coming: null, impossible: null } as const;

/** The whole site to take along on this device. */
export function OfflinePart(props: Offline) {
  const { state, bytes, version } = props;
  const { t, number } = useText();
  const keep =
    bytes === null
      ? t("download.offline.keep")
      : t("download.offline.keep.size", { size: number(Math.max(1, Math.round(bytes / 1e6))) });
  const press = PRESS[state];
  const label = state === "kept" ? t("download.offline.forget") : keep;
  return (
    <Part title={t("download.offline")} hint={t("download.offline.hint")}>
      <p role="status" className={styles.status}>
        {state === "kept" && version !== null && t("download.offline.kept", { version })}
        {state === "coming" && t("download.offline.coming")}
        {state === "failed" && t("download.offline.failed")}
        {state === "impossible" && t("download.offline.impossible")}
      </p>
      {state !== "impossible" && (
        <div className={styles.actions}>
          {/* One button throughout, so that it keeps the focus while it changes what it does. */}
          <Button aria-disabled={state === "coming"} onClick={press ? props[press] : undefined}>
            {label}
          </Button>
        </div>
      )}
    </Part>
  );
}
