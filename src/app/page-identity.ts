import { useEffect } from "react";
import type { DatasetMeta } from "#dataset/records.ts";
import type { Language } from "#dataset/vocabulary.ts";
import { familyProperties } from "#evidence/family-colour.ts";
import { pageAddress } from "#site/page-path.ts";
import { openedSite } from "#site/site.ts";
import { useText } from "#ui/text-context.tsx";

/** Makes the addresses in the head absolute, as they are relative to a page that a choice of language leaves. */
function settleLinks(): void {
  for (const link of document.head.querySelectorAll<HTMLLinkElement>("[rel=icon], [rel=alternate], [rel=canonical]")) {
    link.setAttribute("href", link.href);
  }
}

/** The address of the page in a language: that which the build knew, where it knew one. */
function addressIn(language: Language): string {
  const sibling = document.head.querySelector<HTMLLinkElement>(`[rel=alternate][hreflang=${language}]`);
  return sibling?.href ?? pageAddress(openedSite(), language);
}

/** Gives the document its title, language and place among the pages of the other languages, and the colours of the dataset's families. */
export function usePageIdentity(meta: DatasetMeta): void {
  const { t, name, locale } = useText();
  useEffect(settleLinks, []);
  useEffect(() => {
    document.title = t("app.title", { title: name(meta.title) });
    document.documentElement.lang = locale;
    const description = document.querySelector("meta[name=description]");
    description?.setAttribute(
      "content",
      t("app.description", { title: name(meta.title), subtitle: name(meta.subtitle) }),
    );
    document.querySelector("link[rel=canonical]")?.setAttribute("href", addressIn(locale));
  }, [meta, t, name, locale]);
  useEffect(() => {
    for (const [property, value] of familyProperties(meta)) {
      document.documentElement.style.setProperty(property, value);
    }
  }, [meta]);
}
