import type { Language } from "#dataset/vocabulary.ts";
import { DEFAULT_AREA } from "#ingest/about-file.ts";
import { ALL } from "#ingest/counted-words.ts";
import type { NamedSpan } from "#ingest/span-in-name.ts";

/** What an import itself says in a dataset, beside what its file says: in English, with the same in the other languages. */
const OWN: ReadonlyMap<string, Readonly<Record<Exclude<Language, "en">, string>>> = new Map([
  [ALL.label, { ru: "Все люди", kk: "Барлық адамдар" }],
  [DEFAULT_AREA, { ru: "Вся территория", kk: "Бүкіл аумақ" }],
  ["Killed", { ru: "Погибшие", kk: "Қаза тапқандар" }],
  ["Event", { ru: "Событие", kk: "Оқиға" }],
  ["Other", { ru: "Другое", kk: "Басқа" }],
]);

/** A word of our own in the language of a dataset; what a file says stays as it is. */
export function spoken(text: string, language: Language): string {
  return language === "en" ? text : (OWN.get(text)?.[language] ?? text);
}

/** Whose sentences stand in a dataset that was made of a file. */
interface Sentences {
  readonly importedFrom: (document: string) => string;
  readonly importDay: string;
  readonly knownFromRows: (document: string) => string;
  readonly dayOfAll: string;
  readonly ofSpan: (span: NamedSpan & { readonly from: string; readonly to: string }) => string;
}

/** Which day of a span stands for it. */
const DAYS: Readonly<Record<Language, Readonly<Record<NamedSpan["day"], string>>>> = {
  en: { first: "the first day", last: "the last day", some: "a day" },
  ru: { first: "ее первый день", last: "ее последний день", some: "один из его дней" },
  kk: { first: "алғашқы күні", last: "соңғы күні", some: "бір күні" },
};

/** What an import says in whole sentences, in each language. */
export const OWN_SENTENCES: Readonly<Record<Language, Sentences>> = {
  en: {
    importedFrom: (document) => `Imported from ${document}`,
    importDay:
      "A table, whose rows are its paragraphs. Its day is that of the import, since nobody said when it was published.",
    knownFromRows: (document) =>
      `Known from rows of ${document}, which are its paragraphs and whose SHA-256 this is; itself it was not read.`,
    dayOfAll: "Its day is the one that was given for all.",
    ofSpan: ({ unit, day, from, to }) =>
      `The file gives a ${unit}, ${from} to ${to}; ${DAYS.en[day]} of it stands as the day of the figure.`,
  },
  ru: {
    importedFrom: (document) => `Импортировано из ${document}`,
    importDay: "Таблица, абзацы которой — ее строки. Ее день — день импорта: когда она вышла, никто не указал.",
    knownFromRows: (document) =>
      `Известно по строкам ${document}: они здесь абзацы, и SHA-256 — этой таблицы; само издание не читали.`,
    dayOfAll: "Его день — тот, что указан для всех.",
    ofSpan: ({ unit, day, from, to }) =>
      `В файле указан${unit === "week" ? "а неделя" : " месяц"}, ${from} — ${to}; днем цифры поставлен ${DAYS.ru[day]}.`,
  },
  kk: {
    importedFrom: (document) => `${document} файлынан импортталған`,
    importDay: "Кесте, абзацтары – оның жолдары. Күні – импорт күні: қашан жарияланғанын ешкім айтпаған.",
    knownFromRows: (document) =>
      `${document} жолдарынан белгілі: абзацтар – сол жолдар, SHA-256 да сол кестенікі; басылымның өзі оқылған жоқ.`,
    dayOfAll: "Күні – бәріне бірдей айтылған күн.",
    ofSpan: ({ unit, day, from, to }) =>
      `Файлда ${unit === "week" ? "апта" : "ай"} берілген: ${from} – ${to}; санның күні ретінде оның ${DAYS.kk[day]} тұр.`,
  },
};
