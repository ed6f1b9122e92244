/** Latitude and longitude as a link writes them. */
export interface LinkedPoint {
  readonly lat: string;
  readonly lon: string;
  /** The link says only which part of the map it opens: the point is the middle of that. */
  readonly middle: boolean;
}

const NUMBER = "[+-]?\\d{1,3}(?:\\.\\d+)?";
const NORTH_FIRST = `(?<lat>${NUMBER}), ?(?<lon>${NUMBER})(?![\\d.])`;
const EAST_FIRST = `(?<lon>${NUMBER}), ?(?<lat>${NUMBER})(?![\\d.])`;

interface LinkForm {
  /** Whose links these are. */
  readonly of: RegExp;
  readonly point: RegExp;
  readonly middle?: true;
}

const GOOGLE = /^(?:https?:\/\/)?(?:www\.|maps\.)?google\.[a-z.]{2,6}\//i;
const YANDEX = /^(?:https?:\/\/)?(?:www\.|maps\.)?yandex\.[a-z.]{2,6}\//i;
const TWO_GIS = /^(?:https?:\/\/)?(?:www\.)?2gis\.[a-z]{2,3}\//i;
const STREET_MAP = /^(?:https?:\/\/)?(?:www\.)?openstreetmap\.org\//i;

/** What links to maps say of a point, those first that name it rather than the middle of the map. Yandex and 2GIS have longitude first. */
const FORMS: readonly LinkForm[] = [
  { of: /^geo:/i, point: new RegExp(`[?&]q=${NORTH_FIRST}`, "i") },
  { of: /^geo:/i, point: new RegExp(`^geo:${NORTH_FIRST}`, "i") },
  { of: GOOGLE, point: new RegExp(`!3d(?<lat>${NUMBER})!4d(?<lon>${NUMBER})`) },
  { of: GOOGLE, point: new RegExp(`[?&](?:q|query|destination|daddr)=(?:loc:)?${NORTH_FIRST}`, "i") },
  { of: GOOGLE, point: new RegExp(`/(?:search|place)/${NORTH_FIRST}`, "i") },
  { of: GOOGLE, point: new RegExp(`/@${NORTH_FIRST}`), middle: true },
  { of: GOOGLE, point: new RegExp(`[?&](?:ll|center)=${NORTH_FIRST}`, "i"), middle: true },
  { of: YANDEX, point: new RegExp(`[?&]pt=${EAST_FIRST}`, "i") },
  { of: YANDEX, point: new RegExp(`[?&]ll=${EAST_FIRST}`, "i"), middle: true },
  { of: TWO_GIS, point: new RegExp(`/geo/(?:\\d+/)?${EAST_FIRST}`, "i") },
  { of: TWO_GIS, point: new RegExp(`[?&]m=${EAST_FIRST}`, "i"), middle: true },
  { of: STREET_MAP, point: new RegExp(`[?&]mlat=(?<lat>${NUMBER})&mlon=(?<lon>${NUMBER})`, "i") },
  { of: STREET_MAP, point: new RegExp(`#map=\\d+/(?<lat>${NUMBER})/(?<lon>${NUMBER})`, "i"), middle: true },
];

/** The point that a link to a map of Google, Yandex, 2GIS or OpenStreetMap writes out, or a `geo:` address. Null where none stands in it. */
export function coordinatesInLink(text: string): LinkedPoint | null {
  const link = text
    .trim()
    .replace(/%2C/gi, ",")
    .replace(/%2F/gi, "/")
    .replace(/%20|\+/g, " ");
  for (const { of, point, middle = false } of FORMS) {
    const { lat, lon } = (of.test(link) && point.exec(link)?.groups) || {};
    if (lat !== undefined && lon !== undefined) return { lat, lon, middle };
  }
  return null;
}
