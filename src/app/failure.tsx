import styles from "#app/failure.module.css";
import { failureWords } from "#app/failure-words.ts";
import { FetchError } from "#io/fetch-file.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/text-context.tsx";

interface Props {
  /** `page`: there are no data at all; `part`: the rest of the page still works. */
  readonly kind: "page" | "part";
  readonly error: Error;
  readonly onRetry: () => void;
}

function isOffline(error: Error): boolean {
  return error instanceof FetchError && error.kind === "offline";
}

/** Says what failed, what still works and what to do; below, in small print, what to tell whoever serves the page. */
export function Failure({ kind, error, onRetry }: Props) {
  const { t } = useText();
  const words = failureWords(error);
  const offline = isOffline(error);
  const title = offline ? t("app.offline.title") : t("app.error.title");
  const advice = offline ? t("app.offline.kept") : t("app.error.advice");
  return (
    <div role="alert" className={kind === "page" ? styles.page : styles.part}>
      <h2>{kind === "page" ? title : t("app.error.panel")}</h2>
      {words && <p>{t(words)}</p>}
      <p>{kind === "page" ? advice : t("app.error.rest")}</p>
      <Button onClick={onRetry}>{t("app.retry")}</Button>
      <p lang="en" className={styles.detail}>
        {error.message}
      </p>
    </div>
  );
}
