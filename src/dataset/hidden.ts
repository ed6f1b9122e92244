/**
 * Characters that nobody sees and no text needs: control characters but tabs and line breaks, and those that make a text read in
 * another order than it is written. (The marks that Arabic and Hebrew texts need are not among them.)
 */
const HIDDEN = /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069]/gu;

/** What to do about the first hidden character of a text; null where there is none. */
export function problemOfHidden(text: string): string | null {
  const [found] = text.match(HIDDEN) ?? [];
  return found === undefined ? null : `holds a hidden character, ${codeOf(found)}; type the text anew`;
}

/** A text whose hidden characters are written by their codes, so that a message shows them. */
export function unhidden(text: string): string {
  return text.replace(HIDDEN, (found) => `⟨${codeOf(found)}⟩`);
}

/** A text without its hidden characters. */
export function withoutHidden(text: string): string {
  return text.replace(HIDDEN, "");
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
