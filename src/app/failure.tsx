import styles from "#app/failure.module.css";
import { failureWords, isOutdated } from "#app/failure-words.ts";
import { FetchError } from "#io/fetch-file.ts";
import { openStill } from "#site/still-address.ts";
import { Button } from "#ui/button.tsx";
import { ReloadButton } from "#ui/reload-button.tsx";
import { useText } from "#ui/text-context.tsx";

interface Props {
  /** `data`: there are none at all; `page`: the page itself fails as a whole; `part`: the rest of it still works. */
  readonly kind: "data" | "page" | "part";
  readonly error: Error;
  readonly onRetry: () => void;
}

function titleAndAdvice(kind: Props["kind"], error: Error) {
  if (kind === "part") return ["app.error.panel", "app.error.rest"] as const;
  if (kind === "page") return ["app.error.page", "app.error.reload"] as const;
  const offline = error instanceof FetchError && error.kind === "offline";
  return offline
    ? (["app.offline.title", "app.offline.kept"] as const)
    : (["app.error.title", "app.error.advice"] as const);
}

/** Says what failed, what still works and what to do; below, in small print, what to tell whoever serves the page. */
export function Failure({ kind, error, onRetry }: Props) {
  const { t } = useText();
  const words = failureWords(error);
  const [title, advice] = titleAndAdvice(kind, error);
  return (
    <div role="alert" className={kind === "part" ? styles.part : styles.page}>
      <h2>{t(title)}</h2>
      {words && <p>{t(words)}</p>}
      <p>{t(advice)}</p>
      <div className={styles.ways}>
        {kind === "page" || isOutdated(error) ? <ReloadButton /> : <Button onClick={onRetry}>{t("app.retry")}</Button>}
        {kind === "page" && <Button onClick={openStill}>{t("app.still")}</Button>}
      </div>
      <p lang="en" className={styles.detail}>
        {error.message}
      </p>
    </div>
  );
}
