import { useEffect } from "react";
import type { DatasetMeta } from "#dataset/records.ts";
import { familyColour } from "#evidence/family-colour.ts";
import { useText } from "#ui/text-context.tsx";

/** Gives the document its title and language, and the colours of the dataset's families. */
export function usePageIdentity(meta: DatasetMeta): void {
  const { t, name, locale } = useText();
  useEffect(() => {
    document.title = t("app.title", { title: name(meta.title) });
    document.documentElement.lang = locale;
  }, [meta, t, name, locale]);
  useEffect(() => {
    for (const family of meta.families) {
      document.documentElement.style.setProperty(`--family-${family.id}`, familyColour(family));
    }
  }, [meta]);
}
