/** The endings that Kazakh texts of the interface put on a number or a month. */
export const KAZAKH_CASES = ["dative", "locative", "ablative", "attributive"] as const;

/** Dative "to", locative "at", ablative "from"; attributive is the locative made an adjective: қаңтардағы, "of January". */
export type KazakhCase = (typeof KAZAKH_CASES)[number];

type Sound = "open" | "nasal" | "voiceless";

// By the last sound and the last vowel of the word: back [а о ұ ы], front [ә ө ү і е].
const ENDINGS: Readonly<Record<KazakhCase, Readonly<Record<Sound, readonly [back: string, front: string]>>>> = {
  dative: { open: ["ға", "ге"], nasal: ["ға", "ге"], voiceless: ["қа", "ке"] },
  locative: { open: ["да", "де"], nasal: ["да", "де"], voiceless: ["та", "те"] },
  ablative: { open: ["дан", "ден"], nasal: ["нан", "нен"], voiceless: ["тан", "тен"] },
  attributive: { open: ["дағы", "дегі"], nasal: ["дағы", "дегі"], voiceless: ["тағы", "тегі"] },
};

/** The ending that a word takes: қаңтар-ға, сәуір-ге. The letters у and и are of either kind and follow the vowel before. */
export function kazakhEnding(word: string, form: KazakhCase): string {
  const [back, front] = ENDINGS[form][lastSound(word)];
  return /[әөүіеэ][^аоұыяәөүіеэ]*$/u.test(word) ? front : back;
}

function lastSound(word: string): Sound {
  if (/[пфкқтсшщчцхһбвгд]$/u.test(word)) return "voiceless";
  return /[мнң]$/u.test(word) ? "nasal" : "open";
}
