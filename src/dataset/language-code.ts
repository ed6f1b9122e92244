const NAMES = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });

/** The code of a language as it is mostly written, such as `ru` for `rus`; null for the code of none, such as a country's. */
export function usualLanguageCode(code: string): string | null {
  try {
    const [usual = code] = Intl.getCanonicalLocales(code);
    return NAMES.of(usual) === undefined ? null : usual;
  } catch {
    return null;
  }
}
