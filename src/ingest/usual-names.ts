import type { ClaimRole } from "#ingest/claim-choice.ts";
import type { ColumnRole } from "#ingest/column-choice.ts";

/** What a column is called that holds latitude and longitude. */
export const BOTH_COORDINATES: readonly string[] = [
  "coordinates",
  "coords",
  "lat_lon",
  "latlng",
  "координаты",
  "координаттар",
];

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
  end: ["end_date", "date_end", "end", "until", "дата окончания", "дата_окончания", "конец", "аяқталған күні", "соңы"],
  place: [
    "place",
    "location",
    "city",
    "town",
    "settlement",
    "locality",
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
  source: ["source", "link", "sources", "outlet", "publication", "url", "источник", "ссылка", "дереккөз", "сілтеме"],
  id: ["id", "event_id", "no", "№", "номер", "нөмір"],
  killedLow: ["killed_low", "deaths_low", "low", "min"],
  killedBest: [
    "killed",
    "deaths",
    "dead",
    "fatalities",
    "total deaths",
    "killed_best",
    "best",
    "погибшие",
    "погибло",
    "убитые",
    "убито",
    "қаза тапқандар",
    "қаза тапты",
    "өлгендер",
  ],
  killedHigh: ["killed_high", "deaths_high", "high", "max"],
  injured: ["injured", "wounded", "injuries", "раненые", "ранено", "пострадавшие", "жараланғандар", "жаралылар"],
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

/** What columns are usually called that hold a thing, in English, Russian and Kazakh; the likeliest first. */
export function usualNames(role: ColumnRole): readonly string[] {
  return NAMES[role];
}

const CLAIM_NAMES: Readonly<Record<ClaimRole, readonly string[]>> = {
  day: ["as of", "as_of", ...NAMES.start],
  claimant: [
    ...["claimant", "who", "who says", "said by", "reported by", "according to", "authority", "speaker", "by"],
    ...["кто сообщил", "кто сообщает", "кто говорит", "по данным", "заявитель", "ведомство"],
    ...["кім айтты", "кім хабарлады", "айтқан", "мәлімдеген"],
  ],
  place: [...NAMES.place, ...NAMES.region],
  metric: [
    ...["metric", "measure", "indicator", "what", "what is counted", "outcome", "type", "category"],
    ...["показатель", "что", "что посчитано", "вид", "көрсеткіш", "не саналды", "түрі"],
  ],
  people: [
    ...["population", "whom", "of whom", "group", "people", "кого", "группа", "люди", "кімдер", "топ", "адамдар"],
  ],
  source: NAMES.source,
};

/** The same of a table of reported figures. */
export function usualClaimNames(role: ClaimRole): readonly string[] {
  return CLAIM_NAMES[role];
}
