const VOWELS = "аәеёиіоөуұүыэюя";
const OTHERS = "бвгғджзйкқлмнңпрстфхһцчшщъь";
const LONG = new RegExp(`[${VOWELS}${OTHERS}]{9,}`, "giu");
/** Before a consonant and its vowel, behind an open syllable or one that a consonant closes; й ъ ь begin none. */
const SYLLABLE = new RegExp(
  `(?<=[${VOWELS}${OTHERS}]{3})(?<=[${VOWELS}][${OTHERS}]?)(?=[${OTHERS.replace(/[йъь]/g, "")}][${VOWELS}][${VOWELS}${OTHERS}])`,
  "giu",
);

/**
 * Long words in Cyrillic letters with the places marked where they may be parted, for narrow columns: browsers know no Kazakh syllables, and
 * many no Russian ones. Not for text that is copied or searched.
 */
export function softHyphens(text: string): string {
  return text.replace(LONG, (word) => word.replace(SYLLABLE, "\u00AD"));
}
