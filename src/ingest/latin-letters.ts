/** Cyrillic letters of Russian, Kazakh and their neighbours, and Latin ones that are no letter with a mark, in plain Latin letters. */
const LATIN: ReadonlyMap<string, string> = new Map([
  ...pairs("абвгдезиклмнопрстуфыэ", "abvgdeziklmnoprstufye"),
  ...pairs("әғқңөұүһіґєїўј", "agqnouuhigeiuj"),
  ...pairs("øłđðıəŋħ", "olddiaanh"),
  ...Object.entries({ ё: "e", ж: "zh", й: "y", х: "kh", ц: "ts", ч: "ch", ш: "sh", щ: "shch", ъ: "", ь: "" }),
  ...Object.entries({ ю: "yu", я: "ya", љ: "lj", њ: "nj", ћ: "c", ђ: "dj", џ: "dz", ѓ: "gj", ќ: "kj", ѕ: "dz" }),
  ...Object.entries({ ß: "ss", æ: "ae", œ: "oe", þ: "th" }),
]);
const PLAIN = /[a-z0-9]/;

function pairs(letters: string, latin: string): readonly (readonly [string, string])[] {
  return [...letters].map((letter, at) => [letter, latin[at] ?? ""]);
}

/**
 * A text in small plain Latin letters and digits, for ids: Cyrillic ones as in the table, others without their marks, and a letter of
 * any other script as “u” and its number in Unicode, so that two names are never one for want of letters. Everything else is kept.
 */
export function latinLetters(text: string): string {
  return Array.from(text.normalize("NFC").toLowerCase(), (letter) => {
    const known = LATIN.get(letter);
    if (known !== undefined) return known;
    return Array.from(letter.normalize("NFKD").replace(/\p{M}/gu, ""), plainly).join("");
  }).join("");
}

function plainly(letter: string): string {
  if (PLAIN.test(letter) || !/[\p{L}\p{N}]/u.test(letter)) return letter;
  return LATIN.get(letter) ?? `u${letter.codePointAt(0)?.toString(16)}`;
}
