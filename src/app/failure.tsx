import styles from "#app/failure.module.css";
import { failureWords } from "#app/failure-words.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/text-context.tsx";

interface Props {
  /** `page`: there are no data at all; `part`: the rest of the page still works. */
  readonly kind: "page" | "part";
  readonly error: Error;
  readonly onRetry: () => void;
}

/** Says what failed, what still works and what to do; below, in small print, what to tell whoever serves the page. */
export function Failure({ kind, error, onRetry }: Props) {
  const { t } = useText();
  const words = failureWords(error);
  return (
    <div role="alert" className={kind === "page" ? styles.page : styles.part}>
      <h2>{kind === "page" ? t("app.error.title") : t("app.error.panel")}</h2>
      {words && <p>{t(words)}</p>}
      <p>{kind === "page" ? t("app.error.advice") : t("app.error.rest")}</p>
      <Button onClick={onRetry}>{t("app.retry")}</Button>
      <p lang="en" className={styles.detail}>
        {error.message}
      </p>
    </div>
  );
}
