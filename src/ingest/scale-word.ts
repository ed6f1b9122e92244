/** Words and letters that multiply the number before them, in English, Russian and Kazakh, by how much; one that stands earlier is asked first. */
export const SCALES: readonly (readonly [by: number, words: string])[] = [
  [1e9, "bln|bn|billions?|млрд|миллиард\\p{L}*"],
  [1e6, "mln|mn|millions?|млн|миллион\\p{L}*"],
  [1e3, "k|к|thousands?|тыс\\p{L}*|мың\\p{L}*"],
  [1e2, "hundreds?|сот(?:ен|н(?:[яию]|ей|ями?|ях))?|жүз\\p{L}*"],
  [12, "dozens?"],
  [10, "десят(?:ок|к\\p{L}+)"],
];
const SCALE = new RegExp(`(\\d)\\s*-?(${SCALES.map(([, words]) => words).join("|")})(?!\\p{L})\\.?`, "iu");
/** The number before it: a comma or a point before three digits may part thousands, and nobody guesses. */
const NUMBER = /(?<![\d.,])(\d{1,6})(?:[.,](\d{1,2}))?$/;

/** The word or the letter behind a number that multiplies it, as “тыс” in “5 тыс.”; null where none does. */
export function scaleWord(text: string): string | null {
  return SCALE.exec(text)?.[2] ?? null;
}

/** The text without that word, for whoever asks whether it is a figure but for it; the number that is left is none that somebody said. */
export function withoutScale(text: string): string {
  return text.replace(SCALE, "$1");
}

/** The number of a text all of it in digits, as whoever wrote it may write it: “4400” for “4,4 тыс.”. Null where it has several, or one that can be read in two ways. */
export function inDigits(text: string): string | null {
  const [found, last = "", word = ""] = SCALE.exec(text) ?? [];
  if (found === undefined) return null;
  const at = text.indexOf(found);
  const [number, whole = "", fraction = ""] = NUMBER.exec(text.slice(0, at) + last) ?? [];
  const rest = text.slice(0, at + 1 - (number?.length ?? 0)) + text.slice(at + found.length);
  if (number === undefined || /\d/.test(rest)) return null;
  const [by = 1] = SCALES.find(([, words]) => new RegExp(`^(?:${words})$`, "iu").test(word)) ?? [];
  const scaled = (Number(whole + fraction) * by) / 10 ** fraction.length;
  return Number.isInteger(scaled) ? String(scaled) : null;
}
