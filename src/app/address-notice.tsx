import { useState } from "react";
import { Notice } from "#app/notice.tsx";
import { useText } from "#ui/text-context.tsx";

/** Tells the reader which parts of the link meant nothing, so that the page does not silently show something else. */
export function AddressNotice({ keys }: { keys: readonly string[] }) {
  const { t } = useText();
  const [open, setOpen] = useState(keys.length > 0);
  if (!open) return null;
  return <Notice onDismiss={() => setOpen(false)}>{t("app.notice.address", { keys: keys.join(", ") })}</Notice>;
}
