import { updateView } from "#state/view-store.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/text-context.tsx";

/** Opens the sheet that says how to read the page. */
export function MethodButton() {
  const { t } = useText();
  return (
    <Button look="link" aria-haspopup="dialog" onClick={() => updateView({ sheet: "method" })}>
      {t("method.open")}
    </Button>
  );
}
