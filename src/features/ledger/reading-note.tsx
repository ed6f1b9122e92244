import type { Reading } from "#state/use-archived.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/text-context.tsx";

/** Says that records are on their way, or that they cannot be had, with a way to try again. */
export function ReadingNote({ reading }: { reading: Exclude<Reading<unknown>, { state: "read" }> }) {
  const { t } = useText();
  if (reading.state === "reading") return <p role="status">{t("archive.reading")}</p>;
  return (
    <p role="status">
      {t("archive.failed")} <Button onClick={reading.retry}>{t("app.retry")}</Button>
    </p>
  );
}
