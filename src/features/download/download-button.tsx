import { updateView } from "#state/view-store.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/text-context.tsx";

/** Opens the sheet with the data and pictures of the view. */
export function DownloadButton() {
  const { t } = useText();
  return (
    <Button aria-haspopup="dialog" onClick={() => updateView({ sheet: "download" })}>
      {t("download.open")}
    </Button>
  );
}
