/** What is counted and is no people, in English, Russian and Kazakh, as it stands behind “number of”. */
const THINGS: ReadonlySet<string> = new Set([
  ...["protests", "demonstrations", "rallies", "marches", "strikes", "gatherings", "events", "incidents", "cases"],
  ...["attacks", "clashes", "raids", "explosions", "fires", "days", "hours", "towns", "cities", "regions", "villages"],
  ...["buildings", "houses", "vehicles", "cars", "shops", "offices", "reports", "articles", "sources", "calls"],
  ...["протестов", "митингов", "акций", "шествий", "пикетов", "собраний", "забастовок", "событий", "случаев"],
  ...["инцидентов", "нападений", "столкновений", "рейдов", "взрывов", "пожаров", "дней", "часов", "городов"],
  ...["регионов", "сел", "зданий", "домов", "машин", "автомобилей", "магазинов", "сообщений", "источников"],
  ...["наразылық", "наразылықтар", "митинг", "митингілер", "шеру", "ереуіл", "оқиға", "оқиғалар", "жағдай", "шабуыл"],
  ...["қақтығыс", "рейд", "жарылыс", "өрт", "күн", "қала", "ауыл", "ғимарат", "үй", "көлік", "хабарлама"],
]);
const NUMBERED = [
  /^(?:total )?(?:number|no\.?|count|total) of (?<what>.+)$/iu,
  /^(?:общее )?(?:число|количество|кол-во) (?<what>.+)$/iu,
  /^(?<what>.+) саны$/iu,
];

/** What a column counts by its name, where that is no people: “protests” of “Number of protests”. Null for people, and for what is not known. */
export function thingsCounted(name: string): string | null {
  const plain = name.replaceAll("_", " ").replace(/\s+/g, " ").trim();
  for (const form of NUMBERED) {
    const what = form.exec(plain)?.groups?.what?.trim() ?? "";
    if (THINGS.has(what.split(" ").at(-1)?.toLowerCase() ?? "")) return what;
  }
  return null;
}
