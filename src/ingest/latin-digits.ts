const ARABIC = /[\u0660-\u0669\u06F0-\u06F9]/g;

/** A text whose Arabic and Persian digits are written as 0 to 9. */
export function latinDigits(text: string): string {
  return text.replace(ARABIC, (digit) => String(digit.charCodeAt(0) & 0xf));
}
