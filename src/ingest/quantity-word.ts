import type { Language } from "#dataset/vocabulary.ts";

/** A quantity that a cell says in words, which never become a number. */
export interface QuantityWord {
  readonly qualifier: "word_only";
  /** As the cell writes it. */
  readonly word: string;
  /** Null where it is a word that only the mapping knows. */
  readonly language: Language | null;
}

/** Words that say how many without saying a number. */
const QUANTITIES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    ...["dozens", "scores", "tens", "hundreds", "thousands", "millions", "several", "few", "fewer", "many", "numerous"],
    ...["multiple", "countless", "untold", "innumerable", "handful", "couple", "lots", "plenty"],
  ],
  ru: [
    ...["десятки", "десятков", "десятка", "сотни", "сотен", "тысячи", "миллионы", "несколько", "нескольких"],
    ...["многие", "много", "множество", "многочисленные", "немало", "немного", "мало", "единицы"],
  ],
  kk: [
    ...["ондаған", "жүздеген", "мыңдаған", "миллиондаған", "бірнеше", "көп", "көптеген", "аз", "аздаған", "санаулы"],
    ...["бірқатар", "талай", "сансыз"],
  ],
};

/** The same, where something says what kind of number: “a large number”. */
const NUMBERS: Readonly<Record<Language, readonly string[]>> = {
  en: ["number", "numbers"],
  ru: ["число", "количество"],
  kk: [],
};

/** What may stand before such a word and leaves it one: “at least dozens”, “a large number”, “более десятка”. */
const BEFORE: ReadonlySet<string> = new Set([
  ...["a", "an", "the", "at", "least", "more", "than", "over", "about", "around", "nearly", "almost", "up", "to", "as"],
  ...[
    "not",
    "no",
    "only",
    "just",
    "very",
    "too",
    "quite",
    "good",
    "great",
    "large",
    "larger",
    "small",
    "high",
    "possibly",
  ],
  ...[
    "по",
    "меньшей",
    "крайней",
    "мере",
    "как",
    "минимум",
    "не",
    "менее",
    "меньше",
    "более",
    "больше",
    "свыше",
    "около",
  ],
  ...["почти", "до", "от", "очень", "большое", "огромное", "небольшое", "кемінде", "шамамен", "өте", "тым"],
]);

/** Where one of these stands behind it, the cell says that nobody knows. */
const UNTOLD = /unknown|unclear|unconfirmed|available|неизвест|неясн|уточня|белгісіз|анықтал/u;

const LETTERS_ONLY = /^[\p{L}\p{M}\s.,'’ʼ–-]+$/u;
/** A cell that quotes its word. */
const QUOTED = /^[«"“„‘']\s*([^«»"“”„]+?)\s*[»"”“’']$/u;
const MOST_WORDS = 5;
const LANGUAGES = Object.keys(QUANTITIES) as readonly Language[];

/**
 * A quantity in words, as “dozens”, “several hundred”, “десятки раненых” or “ондаған”: a few words without digits that begin with
 * one of quantity, or one of `others`, given in small letters. Null for anything else: a number in words, a remark, what
 * stands for the unknown.
 */
export function quantityWord(text: string, others: ReadonlySet<string> = new Set()): QuantityWord | null {
  const said = QUOTED.exec(text)?.[1] ?? text;
  const small = said.toLowerCase();
  if (others.has(small)) return { qualifier: "word_only", word: said, language: null };
  if (!LETTERS_ONLY.test(small) || UNTOLD.test(small)) return null;
  const words = small.replaceAll("ё", "е").match(/[\p{L}\p{M}'’ʼ]+/gu) ?? [];
  const at = words.findIndex((word) => !BEFORE.has(word));
  const first = words[at];
  if (first === undefined || words.length > MOST_WORDS) return null;
  const language = LANGUAGES.find((one) => [...QUANTITIES[one], ...(at > 0 ? NUMBERS[one] : [])].includes(first));
  return language === undefined ? null : { qualifier: "word_only", word: said, language };
}
