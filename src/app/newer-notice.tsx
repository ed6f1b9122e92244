import { useState } from "react";
import { Notice } from "#app/notice.tsx";
import { useKeptSite } from "#app/use-kept-site.ts";
import { loadNewer } from "#io/kept-site.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/text-context.tsx";

/** Says on a page from what this device keeps that there is a newer one: it comes when the reader wants it, and not under their hands. */
export function NewerNotice() {
  const { t } = useText();
  const { newer } = useKeptSite();
  const [dismissed, setDismissed] = useState<string | null>(null);
  if (newer === null || newer.build === dismissed) return null;
  return (
    <Notice onDismiss={() => setDismissed(newer.build)}>
      <span>
        {t("app.newer", { version: newer.version })}{" "}
        <Button look="link" onClick={() => void loadNewer()}>
          {t("app.newer.load")}
        </Button>
      </span>
    </Notice>
  );
}
