import { Notice } from "#app/notice.tsx";
import { useSession } from "#state/use-view.ts";
import { updateSession } from "#state/view-store.ts";
import { useText } from "#ui/text-context.tsx";

/** Says that the page could not be put into another language, in the one that it still speaks. */
export function LanguageNotice() {
  const { t } = useText();
  const failed = useSession((session) => session.languageFailed);
  if (!failed) return null;
  return <Notice onDismiss={() => updateSession({ languageFailed: false })}>{t("app.language.failed")}</Notice>;
}
