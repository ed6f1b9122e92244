import type { ClaimRole, ColumnRole } from "#ingest/column-roles.ts";

/** What a column is called that holds latitude and longitude. */
export const BOTH_COORDINATES: readonly string[] = [
  "coordinates",
  "coords",
  "lat_lon",
  "latlng",
  "gps",
  "geopoint",
  "geolocation",
  "координаты",
  "координаттар",
];

/** Say what a column holds where they are all of its name, and no other column is called so in more words. */
export const WHOLE_NAMES: ReadonlySet<string> = new Set([
  ...["start", "end", "until", "day", "low", "min", "high", "max", "best", "name"],
  ...["конец", "соңы"],
  // A unit may be one of soldiers, or of a country, in a longer name.
  ...["unit", "units", "единица", "единицы", "ед", "өлшем", "бірлік", "бірлігі"],
]);

const NAMES: Readonly<Record<ColumnRole, readonly string[]>> = {
  start: [
    "date",
    "event_date",
    "start_date",
    "date_start",
    "start",
    "day",
    "when",
    "дата",
    "дата начала",
    "день",
    "күні",
    "дата_начала",
    "күн",
  ],
  end: [
    "end_date",
    "date_end",
    "date_to",
    "end",
    "until",
    "дата окончания",
    "дата_окончания",
    "конец",
    "аяқталған күні",
    "соңы",
  ],
  place: [
    "place",
    "city",
    "town",
    "settlement",
    "locality",
    "location",
    "where",
    "место",
    "город",
    "населенный пункт",
    "орын",
    "қала",
    "елді мекен",
    "жер",
  ],
  latitude: ["latitude", "lat", "y", "широта", "ендік", ...BOTH_COORDINATES],
  longitude: ["longitude", "lon", "lng", "long", "x", "долгота", "бойлық"],
  region: [
    "provstate",
    "region",
    "governorate",
    "province",
    "state",
    "oblast",
    "admin1",
    "adm_1",
    "область",
    "регион",
    "облыс",
    "аймақ",
    "өңір",
  ],
  country: ["country", "страна", "ел", "мемлекет"],
  category: [
    "category",
    "event_type",
    "type",
    "kind",
    "вид события",
    "оқиға түрі",
    "категория",
    "тип",
    "вид",
    "санат",
    "түрі",
    "түр",
  ],
  title: [
    "title",
    "headline",
    "event",
    "what",
    "name",
    "description",
    "notes",
    "заголовок",
    "событие",
    "название",
    "incident",
    "описание",
    "тақырып",
    "оқиға",
    "атауы",
    "сипаттама",
  ],
  summary: [
    "summary",
    "description",
    "text",
    "notes",
    "details",
    "описание",
    "текст",
    "подробности",
    "сипаттама",
    "мәтін",
  ],
  source: [
    ...[
      "source",
      "link",
      "sources",
      "source_name",
      "outlet",
      "publication",
      "published in",
      "newspaper",
      "media",
      "url",
    ],
    ...["источник", "издание", "газета", "сми", "ссылка", "дереккөз", "басылым", "бақ", "сілтеме"],
  ],
  id: ["id", "event_id", "incident_id", "incident code", "no", "№", "номер", "нөмір"],
  killedLow: [...endsOf("low", "min", "minimum"), "low", "min"],
  killedBest: [
    "killed",
    "deaths",
    "dead",
    "fatalities",
    "total deaths",
    "killed_best",
    "nkill",
    "ndeath",
    "best",
    "погибшие",
    "погибло",
    "убитые",
    "убито",
    "қаза тапқандар",
    "қаза тапты",
    "өлгендер",
  ],
  killedHigh: [...endsOf("high", "max", "maximum"), "high", "max"],
  injured: [
    "injured",
    "wounded",
    "injuries",
    "nwound",
    "раненые",
    "ранено",
    "пострадавшие",
    "жараланғандар",
    "жаралылар",
  ],
  detained: [
    "detained",
    "arrested",
    "arrests",
    "detentions",
    "задержанные",
    "задержано",
    "арестованные",
    "ұсталғандар",
    "қамалғандар",
  ],
};

/** The ends of an estimate of killed, in whichever order their words stand. */
function endsOf(...ends: readonly string[]): readonly string[] {
  const counted = ["killed", "deaths", "fatalities", "dead"];
  return ends.flatMap((end) => counted.flatMap((one) => [`${one}_${end}`, `${end}_${one}`]));
}

/** What columns are usually called that hold a thing, in English, Russian and Kazakh; the likeliest first. */
export function usualNames(role: ColumnRole): readonly string[] {
  return NAMES[role];
}

const CLAIM_NAMES: Readonly<Record<ClaimRole, readonly string[]>> = {
  day: [
    ...[
      "as of",
      "as_of",
      ...NAMES.start,
      "reported on",
      "date reported",
      "reported date",
      "report date",
      "day reported",
    ],
    ...["дата сообщения", "день сообщения", "сообщено", "хабарланған күні", "хабарланған"],
  ],
  claimant: [
    ...["claimant", "who", "who says", "said by", "reported by", "according to", "authority", "speaker", "by"],
    ...["кто сообщил", "кто сообщает", "кто говорит", "по данным", "заявитель", "ведомство"],
    ...["кім айтты", "кім хабарлады", "айтқан", "мәлімдеген"],
  ],
  place: [...NAMES.place, ...NAMES.region, ...NAMES.country],
  latitude: NAMES.latitude,
  longitude: NAMES.longitude,
  metric: [
    ...["metric", "measure", "indicator", "what", "what is counted", "outcome", "type", "category"],
    ...["показатель", "что", "что посчитано", "вид", "көрсеткіш", "не саналды", "түрі"],
  ],
  people: [
    ...["population", "whom", "of whom", "group", "people", "кого", "группа", "люди", "кімдер", "топ", "адамдар"],
  ],
  unit: [
    ...["unit of measure", "unit of measurement", "measurement unit", "measure unit", "uom", "unit", "units"],
    ...["единица измерения", "единицы измерения", "ед изм", "единица", "единицы", "ед"],
    ...["өлшем бірлігі", "өлш бірл", "өлшем", "бірлік", "бірлігі"],
  ],
  publication: [
    ...["publication", "published in", "printed in", "outlet", "media outlet", "newspaper", "source_name", "media"],
    ...["издание", "опубликовано в", "газета", "сми", "басылым", "жарияланған басылым", "газет", "бақ"],
  ],
  published: [
    ...["published", "published on", "date published", "publication date", "date of publication"],
    ...["дата публикации", "опубликовано", "жарияланған күні"],
  ],
  url: ["url", "link", "address", "source_url", "ссылка", "сілтеме"],
  source: ["source", "sources", "источник", "дереккөз"],
};

/** The same of a table of reported figures. */
export function usualClaimNames(role: ClaimRole): readonly string[] {
  return CLAIM_NAMES[role];
}
