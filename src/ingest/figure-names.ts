import { runsSince } from "#ingest/period-in-name.ts";
import { plainName } from "#ingest/plain-name.ts";

// What the name of a column of figures says of them, in English, Russian and Kazakh.

const SINCE_BEGINNING = [
  ...["cum", "cumul", "cumulative", "cumulatively", "running total", "running count", "to date", "todate", "so far"],
  ...["с начала", "на сегодня", "накопительно", "нарастающим итогом", "басынан бері"],
];
const RUNNING = [
  ...SINCE_BEGINNING,
  ...["total", "totals", "overall", "всего", "итого", "суммарно", "барлығы", "жалпы", "жиыны"],
];
/** Said of what a day, a week or a month adds, whatever total of it is meant. */
const ADDED = [
  ...["daily", "day", "today", "new", "weekly", "week", "monthly", "month", "24h", "24 hours"],
  ...["за день", "за сутки", "за неделю", "за месяц", "сегодня", "новых", "новые", "тәулікте", "күнде", "бүгін"],
];
const RECKONED = [
  ...["ext", "extrapolated", "extrapolation", "est", "estimate", "estimates", "estimated", "interpolated", "imputed"],
  ...["projected", "projection", "modelled", "modeled", "model", "forecast", "predicted"],
  ...["оценка", "оценочно", "оценочные", "расчетно", "расчетные", "прогноз", "экстраполяция", "экстраполировано"],
  ...["болжам", "болжамды", "бағалау", "экстраполяцияланған"],
];

const RATES = [
  ...["avg", "average", "mean", "median", "rate", "per", "ratio", "percent", "percentage", "pct"],
  ...["среднее", "в среднем", "медиана", "доля", "процент", "на душу", "орташа", "пайыз"],
];

/** What is measured or paid, by its name or its unit. */
const MEASURES = [
  ...["cm", "mm", "km", "usd", "eur", "kzt", "rub", "price", "prices", "tenge", "dollars", "euros", "degrees"],
  ...["процента", "процентов", "проценты", "см", "мм", "км", "тг", "тенге", "руб", "рублей", "рубли", "долларов"],
  ...["евро", "цена", "цены", "градусов", "пайызы", "теңге", "баға", "бағасы", "бағалар"],
];
const UNIT_SIGN = /[%‰$€£₸₽]|°\s*[CFС]/u;
/** Units that are words or letters of other things where they do not stand by themselves behind a name. */
const SHORT_UNIT = /[([,]\s*(?:m|м|t|т|kg|кг|ha|га)\.?\s*[)\]]?$/iu;

const KILLED = [
  ...["killed", "dead", "death", "deaths", "fatalities", "nkill", "ndeath"],
  ...["погибшие", "погибших", "погибло", "погибли", "убитые", "убитых", "убито", "убиты"],
  ...["умерло", "умерли", "умершие", "умерших", "скончалось", "скончались", "скончавшиеся"],
  ...["қаза тапқандар", "қаза тапты", "өлгендер", "өлді"],
];
const INJURED = [
  ...["injured", "injuries", "wounded", "hurt", "nwound"],
  ...["раненые", "раненых", "ранено", "ранены", "жараланғандар", "жаралылар", "жараланды"],
];
const DETAINED = [
  ...["detained", "detentions", "detainees", "held"],
  ...["задержанные", "задержанных", "задержано", "задержаны", "ұсталғандар", "ұсталды"],
];
const HOSPITALISED = [
  ...["hospitalised", "hospitalized", "hospitalisations", "hospitalizations"],
  ...["госпитализировано", "госпитализированы", "госпитализированные", "госпитализированных"],
  ...["ауруханаға жатқызылғандар", "ауруханаға жатқызылды"],
];
/** Those who came to a hospital, or were counted somewhere else: of a metric of its own, whose column tells it. */
const ARRIVED = ["поступило", "поступили"];
/** What counts people besides those whom events count. */
export const ALSO_COUNTED: readonly string[] = [...HOSPITALISED, ...ARRIVED];

/** Whole names of columns that count these people, and nothing else of them, by the id that they have in other datasets. */
const COUNTED: ReadonlyMap<string, string> = new Map([
  ...KILLED.map((name) => [name, "killed"] as const),
  ...INJURED.map((name) => [name, "injured"] as const),
  ...DETAINED.map((name) => [name, "detained"] as const),
  ...HOSPITALISED.map((name) => [name, "hospitalised"] as const),
]);

/** Every word by which names say what is counted and how, and not of whom. */
export const HOW_COUNTED: readonly string[] = [
  ...COUNTED.keys(),
  ...ARRIVED,
  ...RUNNING,
  ...ADDED,
  ...RECKONED,
].flatMap((said) => said.split(" "));

/** Why such a column is no claim, for a report. */
export const RECKONED_NOT_REPORTED = "extrapolated or estimated, by the name, and reported by nobody";

/** Whether figures are said to be a running count since a beginning, rather than those of their day, as a “daily total” is. */
export function isRunningCount(column: string): boolean {
  return (says(column, RUNNING) || runsSince(column)) && !isAddedCount(column);
}

/** Whether figures are said to run on since a beginning, where a mere “total” may be that of all groups: of an event. */
export function runsSinceBeginning(column: string): boolean {
  return (says(column, SINCE_BEGINNING) || runsSince(column)) && !isAddedCount(column);
}

/** Whether figures are said to be those of a day, a week or a month alone. */
export function isAddedCount(column: string): boolean {
  return says(column, ADDED);
}

/** Whether figures are said to be extrapolated, estimated or modelled by whoever made the table: nobody reported them. */
export function isReckoned(column: string): boolean {
  return says(column, RECKONED);
}

/** Whether figures are said to be averages, shares or rates, which are no numbers of people. */
export function isRate(column: string): boolean {
  return column.includes("%") || says(column, RATES);
}

/** Whether figures are no numbers of people by the name of their column: shares and rates, or what has a unit; “killed (m)” are men. */
export function isMeasured(column: string): boolean {
  if (isRate(column) || UNIT_SIGN.test(column) || says(column, MEASURES)) return true;
  return SHORT_UNIT.test(column.trim()) && !says(column, [...COUNTED.keys()]);
}

function says(column: string, words: readonly string[]): boolean {
  const name = ` ${nameWords(column).join(" ")} `;
  return words.some((word) => name.includes(` ${word} `));
}

/** The words of a name, in small letters and without ё; those of its remarks, too. */
export function nameWords(column: string): readonly string[] {
  const apart = column
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replaceAll("ё", "е");
  return apart.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A cell without the word behind its number that says again what its column counts: “26” of “26 killed” in “Killed”. */
export function withoutCountedWord(cell: string, column: string): string {
  const [, number = cell, word = ""] = /^(.*\d\+?)\s+(\p{L}[\p{L} ]*)$/u.exec(cell) ?? [];
  const counted = metricByName(word);
  return counted !== null && counted === metricByName(column) ? number : cell;
}

/**
 * The metric that a column counts by all of its name: killed, injured, detained or hospitalised, “people killed” as well; null where it
 * is called otherwise, or more.
 */
export function metricByName(column: string): string | null {
  const name = plainName(withoutQuestion(column));
  return COUNTED.get(name.replace(/^(?:people|persons) | (?:people|persons)$/, "")) ?? null;
}

const QUESTION = /^(?:how many|сколько)\s+(\p{L}+)\s*\?*$/iu;

/** A name that asks for a number, without the words that ask: “killed” of “How many killed?”, «погибших» of «Сколько погибших?». */
export function withoutQuestion(column: string): string {
  return QUESTION.exec(column.trim())?.[1] ?? column;
}
