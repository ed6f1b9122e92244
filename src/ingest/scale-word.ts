/** A word or a letter that multiplies the number before it, in English, Russian and Kazakh. */
const SCALE = new RegExp(
  `(\\d)\\s*-?(${[
    ...["k", "к", "mln", "mn", "bln", "bn", "(?:hundred|thousand|million|billion|dozen)s?"],
    ...["тыс\\p{L}*", "млн", "млрд", "(?:миллион|миллиард|сот|десят)\\p{L}*", "(?:мың|жүз)\\p{L}*"],
  ].join("|")})(?!\\p{L})\\.?`,
  "iu",
);

/** The word or the letter behind a number that multiplies it, as “тыс” in “5 тыс.”; null where none does. */
export function scaleWord(text: string): string | null {
  return SCALE.exec(text)?.[2] ?? null;
}

/** The text without that word, for whoever asks whether it is a figure but for it; the number that is left is none that somebody said. */
export function withoutScale(text: string): string {
  return text.replace(SCALE, "$1");
}
