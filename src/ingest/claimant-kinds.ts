import type { ClaimantKind } from "#dataset/vocabulary.ts";

/** The kind of a claimant of whom nothing tells it: whoever reports something, without office, side or cause. */
export const UNTOLD_KIND: ClaimantKind = "media";

/** Parts of names that tell a kind, in English, Russian and Kazakh; a kind that stands earlier is asked first. */
const TELLING: readonly (readonly [ClaimantKind, RegExp])[] = [
  ["foreign_government", /\b(?:embassy|consulate|state department)\b|посольств|консульств|елшілі/u],
  [
    "state_media",
    /\bstate[- ](?:tv|television|radio|media|news)|гостелевид|госсми|государственн\S* (?:сми|тел)|мемлекеттік бақ/u,
  ],
  ["alliance", /\b(?:nato|csto)\b|(?<!\p{L})(?:нато|одкб|ұқшұ)(?!\p{L})/u],
  ["ngo", /^(?:the )?(?:un|united nations|u\.n\.)(?!\p{L})|\b(?:ocha|ohchr|unicef|unhcr|amnesty|ngo|hrw|msf)\b/u],
  ["ngo", /\bred (?:cross|crescent)|(?<!\p{L})(?:оон|бұұ|нко|нпо|үеұ)(?!\p{L})|красн\S+ (?:крест|полумесяц)/u],
  ["social_media", /\b(?:social media|telegram|twitter|facebook|tiktok|instagram)\b|соцсет|телеграм|әлеуметтік желі/u],
  ["president", /\bpresident(?:ial|'s)?\b|президент/u],
  ["parliament", /\b(?:parliament|senate|congress|majilis|duma)\b|парламент|сенат|мәжіліс|госдум/u],
  [
    "security",
    /\b(?:police|army|military|armed forces|defen[cs]e|gendarmerie|security (?:forces?|service|council|committee)|national guard|navy|air force|knb)\b/u,
  ],
  [
    "security",
    /полици|(?<!\p{L})(?:арми[яией]|кнб|фсб|ұқк|нацгвард)|минобороны|оборон|военн|әскер|қорғаныс|ұлттық қауіпсіздік/u,
  ],
  [
    "government",
    /\b(?:ministry|ministries|minister|government|authorit(?:y|ies)|governor|mayor|municipality|prime minister|akimat|akim)\b/u,
  ],
  ["government", /\b(?:prosecutors?|prosecution|attorney general|ombuds(?:man|person)|office|mvd)\b/u],
  [
    "government",
    /министерств|министр|минздрав|минобр|минтруд|минюст|правительств|(?<!\p{L})власт|акимат|мэри|губернатор|министрліг|үкімет|әкімді/u,
  ],
  ["government", /прокур|омбудсмен|(?<!\p{L})(?:аким[аеу]?|әкімі?|мвд|мчс|мид|іім|тжм|сім)(?!\p{L})/u],
  ["ngo", /\b(?:human )?rights\b|правозащит|құқық қорғау/u],
  ["expert", /\b(?:experts?|analysts?|university|institute|researchers?)\b|эксперт|аналитик|университет|сарапшы/u],
  [
    "witness",
    /\b(?:(?:eye)?witness(?:es)?|residents?|protesters?|survivors?|doctors?|medics?|nurses?)\b|очевид|свидетел|жител|(?<!\p{L})(?:врач|медик)|куәгер|тұрғын|дәрігер/u,
  ],
  [
    "media",
    /\b(?:news|newspaper|newswire|media|press agency|radio|television|tv|reuters|afp|bbc)\b|агентств|газет|(?<!\p{L})сми(?!\p{L})/u,
  ],
];

/** The kind of a claimant that its name tells; null where it tells none. */
export function kindByName(name: string): ClaimantKind | null {
  const small = name.toLowerCase().replaceAll("ё", "е");
  return TELLING.find(([, words]) => words.test(small))?.[0] ?? null;
}
