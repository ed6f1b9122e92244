import styles from "#app/failure.module.css";
import { failureWords, isOffline, isOutdated } from "#app/failure-words.ts";
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
  const offline = isOffline(error);
  if (kind === "part") return [offline ? "app.offline.title" : "app.error.panel", "app.error.rest"] as const;
  if (kind === "page") return ["app.error.page", "app.error.reload"] as const;
  return offline
    ? (["app.offline.title", "app.offline.kept"] as const)
    : (["app.error.title", "app.error.advice"] as const);
}

/** Says what failed, what still works and what to do; below, in small print, what to tell whoever serves the page, who is not asked where there is no network. */
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
      {!isOffline(error) && (
        <p lang="en" className={styles.detail}>
          {error.message}
        </p>
      )}
    </div>
  );
}
