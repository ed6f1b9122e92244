import { Button } from "#ui/button.tsx";
import { useText } from "#ui/text-context.tsx";

/** Loads the page anew; its address keeps what was chosen. Only a press does that, so a fault that stays makes no loop. */
export function ReloadButton() {
  const { t } = useText();
  return <Button onClick={() => location.reload()}>{t("app.reload")}</Button>;
}
