/** An outline of the base map. */
export interface Outline {
  readonly kind: "region" | "city";
  /** As the base map has it in English, Russian and Kazakh, and other spellings in use. */
  readonly names: readonly string[];
}

const region = (...names: readonly string[]): Outline => ({ kind: "region", names });
const city = (...names: readonly string[]): Outline => ({ kind: "city", names });

/**
 * The outlines of the base map by the id of the place that is drawn with each: the regions of Kazakhstan as of January 2022, and its
 * two cities that lie in none.
 */
export const OUTLINES: ReadonlyMap<string, Outline> = new Map([
  ["akmola", region("Akmola Region", "Акмолинская область", "Ақмола облысы")],
  ["aktobe", region("Aktobe Region", "Актюбинская область", "Ақтөбе облысы", "Aqtobe Region")],
  ["almaty", city("Almaty", "Алматы", "Алматы")],
  ["almaty-region", region("Almaty Region", "Алматинская область", "Алматы облысы")],
  ["atyrau", region("Atyrau Region", "Атырауская область", "Атырау облысы")],
  [
    "east-kazakhstan",
    region("East Kazakhstan Region", "Восточно-Казахстанская область", "Шығыс Қазақстан облысы", "ВКО", "ШҚО"),
  ],
  ["jambyl", region("Jambyl Region", "Жамбылская область", "Жамбыл облысы", "Zhambyl Region")],
  ["karaganda", region("Karaganda Region", "Карагандинская область", "Қарағанды облысы", "Karagandy Region")],
  ["kostanay", region("Kostanay Region", "Костанайская область", "Қостанай облысы", "Kostanai Region")],
  ["kyzylorda", region("Kyzylorda Region", "Кызылординская область", "Қызылорда облысы", "Qyzylorda Region")],
  ["mangystau", region("Mangystau Region", "Мангистауская область", "Маңғыстау облысы", "Mangistau Region")],
  [
    "north-kazakhstan",
    region("North Kazakhstan Region", "Северо-Казахстанская область", "Солтүстік Қазақстан облысы", "СКО", "СҚО"),
  ],
  ["nur-sultan", city("Nur-Sultan", "Нур-Султан", "Нұр-Сұлтан")],
  ["pavlodar", region("Pavlodar Region", "Павлодарская область", "Павлодар облысы")],
  ["turkistan", region("Turkistan Region", "Туркестанская область", "Түркістан облысы", "Turkestan Region")],
  [
    "west-kazakhstan",
    region("West Kazakhstan Region", "Западно-Казахстанская область", "Батыс Қазақстан облысы", "ЗКО", "БҚО"),
  ],
]);

/** Where the base map was cut, as data/basemap/src/settings.js says, in degrees west, south, east, north: beyond it nobody knows land from water. */
export const BASEMAP_FRAME = [24, 14, 112, 70] as const;

/** The degrees between which all of them lie. */
export const OUTLINES_BOX = { west: 46.47, south: 40.58, east: 87.33, north: 55.44 } as const;

/** A name as it is compared: small letters, one space between words, and one word for a region in each language. */
function plain(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .trim()
    .replace(/[\s-]+/g, " ")
    .replace(/^(?:region|oblast) of (.+)$/, "$1 region")
    .replace(/ (?:oblast|oblysy|province)$/, " region")
    .replace(/ обл\.?$/, " область");
}

const regionByName = new Map(
  [...OUTLINES].flatMap(([id, { kind, names }]) =>
    kind === "region" ? names.map((name) => [plain(name), id] as const) : [],
  ),
);

/** The id of the region of the base map that bears a name with its word for a region: "Aktobe Region", «Актюбинская обл.». Null for any other. */
export function outlineOfRegion(name: string): string | null {
  return regionByName.get(plain(name)) ?? null;
}
