import { openOverlay } from "#state/history.ts";
import { updateSession } from "#state/view-store.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/text-context.tsx";

/** Asks for the reader's own files, to look at them in this page. */
export function YourDataButton() {
  const { t } = useText();
  return (
    <Button aria-haspopup="dialog" onClick={ask}>
      {t("preview.open")}
    </Button>
  );
}

function ask() {
  updateSession({ offered: [] });
  openOverlay("own-data");
}
