import { useState } from "react";
import { Notice } from "#app/notice.tsx";
import { pageAddress } from "#site/page-path.ts";
import { openedSite } from "#site/site.ts";
import { useText } from "#ui/text-context.tsx";

/** Says on a page of a frozen version that it is one, and leads to the same page of the site as it is now. */
export function PinnedNotice({ version }: { version: string }) {
  const { t, locale } = useText();
  const [open, setOpen] = useState(true);
  const site = openedSite();
  if (site.live === undefined || !open) return null;
  return (
    <Notice onDismiss={() => setOpen(false)}>
      <span>
        {t("app.pinned", { version })}{" "}
        <a href={pageAddress({ ...site, root: site.live }, locale)}>{t("app.pinned.live")}</a>
      </span>
    </Notice>
  );
}
