/**
 * Characters that nobody sees and no text needs: control characters but tabs and line breaks, and those that make a text read in
 * another order than it is written, and those without a width, but after letters of a script that puts no spaces between words. (The
 * marks that Arabic and Hebrew texts need are not among them.)
 */
const HIDDEN =
  /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069\uFEFF]|[\u200B\u2060](?<![\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}].)/gu;

/** What to do about the first hidden character of a text; null where there is none. */
export function problemOfHidden(text: string): string | null {
  const [found] = text.match(HIDDEN) ?? [];
  return found === undefined ? null : `holds a hidden character, ${codeOf(found)}; type the text anew`;
}

/** A text whose hidden characters are written by their codes, so that a message shows them. */
export function unhidden(text: string): string {
  return text.replace(HIDDEN, (found) => `⟨${codeOf(found)}⟩`);
}

/** Spaces that are no plain one, and characters without a width: right within words of a language, wrong in numbers, days and ids. */
const SPACES = /[^\S ]|[\u00AD\u200B-\u200D\u2060]/gu;
const SPACE_NAMES: ReadonlyMap<string, string> = new Map([
  ["\t", "tab"],
  ["\n", "line break"],
  ["\r", "line break"],
  ["\u00A0", "no-break space"],
  ["\u202F", "narrow no-break space"],
  ["\u00AD", "soft hyphen"],
  ["\u200B", "zero-width space"],
]);

/** A text whose spaces that are no plain ones are written by their names, so that a message shows them: “225⟨no-break space⟩”. */
export function namedSpaces(text: string): string {
  return text.replace(SPACES, (found) => `⟨${SPACE_NAMES.get(found) ?? codeOf(found)}⟩`);
}

const LATIN = /\p{sc=Latn}/u;
/** Words of such letters, and their parts between hyphens. */
const [WORD, PART] = [/[\p{sc=Latn}\p{sc=Cyrl}\d_-]+/gu, /[^-]+/g];
/** Letters that look Latin, one and all. */
const LIKE_LATIN = /^[асеорхуіѕј\d_]+$/u;

/**
 * A text whose Cyrillic letters among Latin ones are named, since they look the same: “⟨Cyrillic с⟩l-killed”. Of a word with a hyphen either
 * part may be of its own script, as of “COVID-центр”, unless it could be taken for Latin.
 */
export function namedLookalikes(text: string): string {
  const named = (part: string) =>
    LATIN.test(part) || LIKE_LATIN.test(part)
      ? part.replace(/\p{sc=Cyrl}/gu, (letter) => `⟨Cyrillic ${letter}⟩`)
      : part;
  return text.replace(WORD, (word) => (LATIN.test(word) ? word.replace(PART, named) : word));
}

/** A text without its hidden characters. */
export function withoutHidden(text: string): string {
  return text.replace(HIDDEN, "");
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
