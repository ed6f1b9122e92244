/** So many letters of a word are left at least: what is shorter begins too many others. */
const LEAST_LEFT = 4;

/** Endings of words that are inflected, folded as search compares words and, of Kazakh, with the letters of a Russian keyboard. */
const ENDINGS = [
  // English
  "ings ing ees ee ies ied es ed s",
  // Russian: verbs and participles, adjectives, nouns
  "ованные ованных ованныи овано ованы ована анные анных анныи ание ания ании анию анием ано аны ана ение ения ении ением",
  "лись лась лось ался али ало ала или ило ила ли ло ла шие ших шии ые ых ыми ым ыи ая ое ои ую ого ому ие их ими им ии",
  "иями ами ями ам ям ах ях ов ев еи ом ем ия ию а я о е ы и у ю ь",
  // Kazakh: participles and pasts, plurals, cases
  "гандар гендер кандар кендер ган ген кан кен ды ди ты ти лар лер дар дер тар тер нын нин дын дин тын тин",
  "дан ден тан тен нан нен да де та те га ге ка ке",
]
  .flatMap((line) => line.split(" "))
  .sort((a, b) => b.length - a.length);

/**
 * A folded word without the longest ending that leaves enough of it, so that "задержано" is looked for as "задерж" and finds
 * «задержанные». What is left always begins the word: nothing that the word itself would find is lost. Short words, and what is no
 * word, stay whole.
 */
export function withoutEnding(word: string, loose: string): string {
  const ending = ENDINGS.find(
    (one) => loose.endsWith(one) && loose.length - one.length >= LEAST_LEFT && !(one === "s" && loose.endsWith("ss")),
  );
  return ending === undefined ? word : word.slice(0, -ending.length);
}
