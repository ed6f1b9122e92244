/** What a print multiplies its digits by: "3.5 thousand", "1,2 млн", "5k". */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(?:dozen|дюжин)/u, 12],
  [/(?<!\p{L})(?:hundred|сот(?:ен|ни|ня)|жүз)/u, 100],
  [/(?<!\p{L})(?:thousand|tausend|mille?(?!\p{L})|тыс|мың|k(?!\p{L}))/u, 1000],
  [/(?<!\p{L})(?:milli?o|mio|mln|mn|млн|миллион|m(?!\p{L}))/u, 1e6],
  [/(?<!\p{L})(?:billion|milliard|bn|mrd|млрд|миллиард)/u, 1e9],
];

/** Beside digits these may hold the number that is meant; what they come to is not read here. */
const IN_WORDS = new RegExp(
  `[½⅓⅔¼¾]|(?<!\\p{L})(?:${[
    ...["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
    ...["\\p{L}+teen", "(?:twen|thir|for|fif|six|seven|eigh|nine)ty", "half"],
    ...[
      "од(?:ин|на|но|ного|ной)",
      "дв(?:а|е|ух|ое)",
      "тр(?:и|ех|ёх|ое)",
      "четыр(?:е|ех|ёх)",
      "пят\\p{L}+",
      "шест\\p{L}+",
    ],
    ...[
      "семь?и?",
      "восемь",
      "восьми",
      "девят\\p{L}+",
      "десят\\p{L}+",
      "\\p{L}+надцат\\p{L}+",
      "сорок\\p{L}*",
      "пол(?:тор\\p{L}+)?",
    ],
    ...["бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз", "он", "жиырма", "отыз", "қырық", "елу"],
  ].join("|")})(?!\\p{L})`,
  "u",
);

/** Digits alone, however they are grouped. */
export const NUMERAL = /^\d[\d.,\s]*$/;

const RUN = /\d+(?:[ .,'’\u00A0\u2009\u202F]\d+)*/g;
const GROUPED = /^[1-9]\d{0,2}([ .,'’\u00A0\u2009\u202F])(?:\d{2,3}\1)*\d{3}$/;
/** Three noughts behind a point or comma are thousands. */
const WITH_DECIMALS = /^(.*\d)[.,](?!000$)(\d+)$/;
/** The first end of a range of which only the second is written out: "5-6,000". */
const SHORT_END = /(\d{1,3})\s*(?:[-–—]|to|до)\s*\d{1,3}[ .,'’\u00A0\u2009\u202F]000(?!\d)/g;

/**
 * Every number that a print may mean by its digits, however they are grouped: of "5.812" both 5812 and 5.812. Null where that
 * cannot be told: it has no digits, or has numbers in words, too.
 */
export function printedNumbers(printed: string): ReadonlySet<number> | null {
  const text = printed.toLowerCase();
  if (!/\d/.test(text) || IN_WORDS.test(text)) return null;
  const plain = [...text.matchAll(RUN)].flatMap(([run]) => readings(run));
  const scales = SCALES.flatMap(([word, scale]) => (word.test(text) ? [scale] : []));
  const scaled = plain.flatMap((number) => scales.map((scale) => Number((number * scale).toPrecision(12))));
  const short = [...text.matchAll(SHORT_END)].map(([, first]) => Number(first) * 1000);
  return new Set([...plain, ...scaled, ...short]);
}

/** What digits with something between them may mean: one number, or where they cannot, each for itself. */
function readings(run: string): readonly number[] {
  if (/^\d+$/.test(run)) return [Number(run)];
  const whole = grouped(run);
  // Nobody prints a nought behind decimals where it would be read as thousands.
  const one = whole.length > 0 && run.endsWith("0") ? whole : [...whole, ...withDecimals(run)];
  if (one.length > 0) return one;
  const parts = run.split(/[ \u00A0\u2009\u202F]/);
  return parts.length > 1 ? parts.flatMap(readings) : run.split(/\D/).map(Number);
}

function grouped(run: string): readonly number[] {
  return GROUPED.test(run) ? [Number(run.replace(/\D/g, ""))] : [];
}

function withDecimals(run: string): readonly number[] {
  const [, whole = "", decimals] = WITH_DECIMALS.exec(run) ?? [];
  if (decimals === undefined || !(/^\d+$/.test(whole) || GROUPED.test(whole))) return [];
  return [Number(`${whole.replace(/\D/g, "")}.${decimals}`)];
}
