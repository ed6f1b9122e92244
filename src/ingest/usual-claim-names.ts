import type { ClaimRole } from "#ingest/column-roles.ts";
import { usualNames } from "#ingest/usual-names.ts";

const SOURCES = ["source", "sources", "источник", "дереккөз"];

const NAMES: Readonly<Record<ClaimRole, readonly string[]>> = {
  day: [
    ...[
      "as of",
      "as_of",
      ...usualNames("start"),
      "reported on",
      "date reported",
      "reported date",
      "report date",
      "day reported",
    ],
    ...["дата сообщения", "день сообщения", "сообщено", "хабарланған күні", "хабарланған"],
  ],
  claimant: [
    ...["claimant", "who says", "said by", "reported by", "according to", "authority", "speaker", "by"],
    ...["кто сообщил", "кто сообщает", "кто говорит", "по данным", "заявитель", "ведомство"],
    ...["кім айтты", "кім хабарлады", "айтқан", "мәлімдеген"],
    // Who stands beside a source is whom the figures count, and the source who says so.
    ...SOURCES,
    "who",
  ],
  place: [...usualNames("place"), ...usualNames("region"), ...usualNames("country")],
  latitude: usualNames("latitude"),
  longitude: usualNames("longitude"),
  region: usualNames("region"),
  country: usualNames("country"),
  metric: [
    ...["metric", "measure", "indicator", "what", "what is counted", "outcome", "type", "category"],
    ...["показатель", "что", "что посчитано", "вид", "көрсеткіш", "не саналды", "түрі"],
  ],
  people: [
    ...[
      "population",
      "whom",
      "of whom",
      "group",
      "people",
      "кого",
      "группа",
      "люди",
      "кімдер",
      "топ",
      "адамдар",
      "who",
    ],
  ],
  unit: [
    ...["unit of measure", "unit of measurement", "measurement unit", "measure unit", "uom", "unit", "units"],
    ...["единица измерения", "единицы измерения", "ед изм", "единица", "единицы", "ед"],
    ...["өлшем бірлігі", "өлш бірл", "өлшем", "бірлік", "бірлігі"],
  ],
  publication: [
    ...[
      "publication",
      "published in",
      "printed in",
      "outlet",
      "media outlet",
      "newspaper",
      "paper",
      "source_name",
      "media",
    ],
    ...["издание", "опубликовано в", "газета", "сми", "басылым", "жарияланған басылым", "газет", "бақ"],
  ],
  published: [
    ...["published", "published on", "date published", "publication date", "date of publication"],
    ...["printed on", "date printed", "print date", "day of print"],
    ...["дата публикации", "опубликовано", "дата выхода", "жарияланған күні", "шыққан күні"],
  ],
  url: ["url", "link", "address", "source_url", "ссылка", "сілтеме"],
  source: SOURCES,
};

/** What columns of a table of reported figures are usually called that hold a thing, besides figures; the likeliest first. */
export function usualClaimNames(role: ClaimRole): readonly string[] {
  return NAMES[role];
}
