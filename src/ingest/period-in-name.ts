// What the name of a column of figures says of the time that they are of, and not of whom, in English, Russian and Kazakh.

const MONTH = [
  ...["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
  ...["янв", "фев", "мар", "апр", "ма[йя]", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"],
  ...["қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша"],
  "желтоқсан",
].join("|");
const DAY = `(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?|(?:\\d{1,2} ?)?(?:${MONTH})\\p{L}*(?: \\d{1,2})?(?:,? \\d{4})?|\\d{4}|\\d{1,2})`;
const BEGINS = "(?<![\\p{L}\\p{N}])";
const ENDS = "(?![\\p{L}\\p{N}])";

const SPANS = [
  "(?:(?:in|over|during|within|for) )?(?:the )?(?:last|past|previous) (?:\\d+ ?)?(?:h|hrs?|hours?|days?|weeks?|months?|night)",
  "за (?:последн|прошл|прошедш)\\p{L}+ (?:\\d+ )?(?:час\\p{L}*|сутки|суток|дн\\p{L}+|день|недел\\p{L}+|месяц\\p{L}*)",
  "соңғы (?:\\d+ )?(?:сағат|тәулік|күн|апта|ай)\\p{L}*",
].map((form) => new RegExp(`${BEGINS}${form}${ENDS}`, "giu"));
const SINCE = [
  // Since what was told before is what a report adds.
  "since (?!(?:the )?(?:last|previous|yesterday))[^()[\\],;]+",
  `с (?:начала \\p{L}+|${DAY})(?! (?:по|до) )`,
  "\\p{L}+ бері",
].map((form) => new RegExp(`${BEGINS}(?:\\d{1,2} )?${form}${ENDS}`, "giu"));
const DAYS = [
  "since [^()[\\],;]+",
  `с ${DAY} (?:по|до) ${DAY}`,
  `(?:as of|as at|by|in|on|from|to|until|up to|through|в|на|к|по|до|за) ${DAY}`,
  `(?:\\d{1,2} (?:${MONTH})|(?:${MONTH})\\p{L}* \\d{1,2})\\p{L}*(?:,? \\d{4})?`,
].map((form) => new RegExp(`${BEGINS}${form}${ENDS}`, "giu"));

/** Whether figures are said to run on since a day: “since 1 January”, «с 1 января», «1 қаңтардан бері»; not since a report before. */
export function runsSince(name: string): boolean {
  return SINCE.some((form) => name.replaceAll("_", " ").search(form) >= 0);
}

/** A name without the hours or days before it that its figures are of: “Killed” of “Killed in the last 24h”. */
export function withoutLast(name: string): string {
  return without(name, SPANS);
}

/** A name without any time that its figures are of: “Killed” of “Killed since 1 January” and of “Killed as of 5 Jan”. */
export function withoutPeriod(name: string): string {
  return without(name, [...SPANS, ...SINCE, ...DAYS]);
}

function without(name: string, forms: readonly RegExp[]): string {
  const apart = name.replaceAll("_", " ");
  const bare = forms.reduce((text, form) => text.replace(form, " "), apart);
  return bare === apart ? name : bare.replace(/\s+/g, " ").trim();
}
