/** A word or a letter that multiplies the number before it, in English, Russian and Kazakh. */
const SCALE = new RegExp(
  `\\d\\s*-?(${[
    ...["k", "к", "mln", "mn", "bln", "bn", "(?:hundred|thousand|million|billion|dozen)s?"],
    ...["тыс\\p{L}*", "млн", "млрд", "(?:миллион|миллиард|сот|десят)\\p{L}*", "(?:мың|жүз)\\p{L}*"],
  ].join("|")})(?!\\p{L})`,
  "iu",
);

/** The word or the letter behind a number that multiplies it, as “тыс” in “5 тыс.”; null where none does. */
export function scaleWord(text: string): string | null {
  return SCALE.exec(text)?.[1] ?? null;
}
