import { expect, it } from "vitest";
import { CATALOGUES } from "#i18n/catalogues.ts";
import { loadText } from "#i18n/load-text.ts";

it("finds the words of each language that has a catalogue, and fetches them once", async () => {
  for (const [locale, catalogue] of Object.entries(CATALOGUES)) {
    const text = await loadText(locale as keyof typeof CATALOGUES);
    expect(text.locale).toBe(locale);
    expect(text.t("app.close")).toBe(catalogue["app.close"]);
    expect(await loadText(text.locale)).toBe(text);
  }
});
