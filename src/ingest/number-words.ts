/** The numbers from one to twelve, as texts write them, in English, Russian and Kazakh; each at its place. */
const NUMBERS: readonly (readonly string[])[] = [
  ["one", "один", "одна", "одного", "одной", "бір", "біреу"],
  ["two", "два", "две", "двое", "двух", "екі", "екеу"],
  ["three", "три", "трое", "трех", "үш", "үшеу"],
  ["four", "четыре", "четверо", "четырех", "төрт", "төртеу"],
  ["five", "пять", "пятеро", "пяти", "бес", "бесеу"],
  ["six", "шесть", "шестеро", "шести", "алты", "алтау"],
  ["seven", "семь", "семеро", "семи", "жеті", "жетеу"],
  ["eight", "восемь", "восьмеро", "восьми", "сегіз"],
  ["nine", "девять", "девятеро", "девяти", "тоғыз"],
  ["ten", "десять", "десятеро", "десяти", "он"],
  ["eleven", "одиннадцать", "одиннадцати", "он бір"],
  ["twelve", "двенадцать", "двенадцати", "он екі"],
];
const VALUES = new Map(NUMBERS.flatMap((words, at) => words.map((word) => [word, at + 1] as const)));
const MOST_WORDS = 5;

/**
 * What to do with a number in words, “eight” or «трое», which is no word of quantity: nobody would compare it with an 8. Null where a
 * text has none, or says more than a number.
 */
export function numberInWords(text: string): string | null {
  const words =
    text
      .toLowerCase()
      .replaceAll("ё", "е")
      .match(/\p{L}+/gu) ?? [];
  const value = VALUES.get(words.join(" "));
  if (value !== undefined) return `is a number in words; write it in digits, ${value}`;
  const some = words.length <= MOST_WORDS && words.some((word) => VALUES.has(word));
  return some ? "has a number in words; write it in digits if it is one" : null;
}
