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

/** What asks and joins in a question as people type it, folded, of Kazakh with the letters of a Russian keyboard. */
const ASKING: ReadonlySet<string> = new Set(
  [
    "how many much who whom what when where why which were was is are did do does the of in an and to by on at for",
    "сколько кто кого что где когда почему как какие какои какая был была были было на из об по за от для",
    "канша неше ким кимди каида кашан неге калаи жане мен бен пен",
  ].flatMap((line) => line.split(" ")),
);

/** Whether a word, folded and loose, only asks or joins: it says nothing of what is looked for. */
export function isAsking(loose: string): boolean {
  return ASKING.has(loose);
}

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
