import { useQuery } from "@tanstack/react-query";
import styles from "#app/arriving.module.css";
import { datasetProgress } from "#io/dataset-query.ts";
import { useText } from "#ui/text-context.tsx";

/** How much of the data has come, where they take their time. Only bytes that came are told: of an unknown whole there is no share. */
export function Arriving() {
  const { t, number } = useText();
  const { data: progress } = useQuery(datasetProgress());
  const kilobytes = (bytes: number) => number(Math.round(bytes / 1000));
  const { received, expected } = progress ?? { received: 0, expected: null };
  return (
    <div className={styles.arriving}>
      <p role="status">{t("app.loading")}</p>
      {expected !== null && <progress aria-hidden="true" max={expected} value={received} />}
      {received > 0 && (
        <p aria-hidden="true">
          {expected === null
            ? t("app.loading.so_far", { done: kilobytes(received) })
            : t("app.loading.of", { done: kilobytes(received), all: kilobytes(expected) })}
        </p>
      )}
    </div>
  );
}
