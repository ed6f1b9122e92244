import { latinDigits } from "#ingest/latin-digits.ts";

/** Which of the two a coordinate is. */
export type Axis = "latitude" | "longitude";

/** A coordinate as a number; `reckoned` where the file wrote it otherwise, in minutes or with a letter for its half of the globe. */
export interface Degrees {
  readonly value: number;
  readonly reckoned: boolean;
}

const SIGNED = /^[+-]?\d{1,3}(?:\.\d+)?$/;
const MARKED =
  /^(?<before>[NSEW])? ?(?<sign>[+-])?(?<degrees>\d{1,3}(?:\.\d+)?) ?°? ?(?:(?<minutes>\d{1,2}(?:\.\d+)?) ?' ?)?(?:(?<seconds>\d{1,2}(?:\.\d+)?) ?" ?)?(?<behind>[NSEW])?$/;
const HALVES: Readonly<Record<Axis, readonly [positive: string, negative: string]>> = {
  latitude: ["N", "S"],
  longitude: ["E", "W"],
};
/** Closer than a metre; what is reckoned from seconds is no closer. */
const DECIMALS = 1_000_000;

/** The degrees that a cell writes: “-0.2186”, “48,85”, “0.2186° S”, “0°13'07"S”, «43°14′ с. ш.». Null for what is none of that axis. */
export function degreesOf(text: string, axis: Axis): Degrees | null {
  const plain = written(text).replace(/^([+-]?\d{1,3}),(\d+)$/, "$1.$2");
  if (SIGNED.test(plain)) return { value: Number(plain), reckoned: false };
  const { before, sign, degrees, minutes, seconds, behind } = MARKED.exec(plain)?.groups ?? {};
  if (degrees === undefined || (before !== undefined && behind !== undefined)) return null;
  const letter = before ?? behind;
  const [positive, negative] = HALVES[axis];
  if (letter !== undefined && (sign !== undefined || (letter !== positive && letter !== negative))) return null;
  const parts = [Number(minutes ?? 0), Number(seconds ?? 0)] as const;
  if (parts.some((part) => part >= 60) || (degrees.includes(".") && (minutes ?? seconds) !== undefined)) return null;
  const value = Number(degrees) + parts[0] / 60 + parts[1] / 3600;
  const signed = sign === "-" || letter === negative ? -value : value;
  return { value: Math.round(signed * DECIMALS) / DECIMALS, reckoned: true };
}

const NUMBER = "[+-]?\\d{1,3}(?:\\.\\d+)?";
const FRACTION = "[+-]?\\d{1,3}\\.\\d+";
const COMMA_FRACTION = "[+-]?\\d{1,3},\\d+";
/** Behind them a form writes the height and how exact it was measured. */
const PAIRS: readonly RegExp[] = [
  new RegExp(`^[([]? ?(?<lat>${NUMBER})(?: ?[,;] ?| )(?<lon>${NUMBER}) ?[)\\]]?$`),
  // Fractions behind a comma need another sign, or a space, between the two.
  new RegExp(`^[([]? ?(?<lat>${COMMA_FRACTION})(?: ?[;/] ?|,? )(?<lon>${COMMA_FRACTION}) ?[)\\]]?$`),
  new RegExp(`^(?<lat>${FRACTION}) (?<lon>${FRACTION})(?: -?\\d+(?:\\.\\d+)?){1,2}$`),
  new RegExp(`^(?:SRID=\\d+;)?POINT ?Z? ?\\( ?(?<lon>${NUMBER}) (?<lat>${NUMBER})(?: ${NUMBER})? ?\\)$`, "i"),
  /^(?<lat>[^NSEW]*[NS])[ ,;/]+(?<lon>[^NSEW]*[EW])$/,
  /^(?<lon>[^NSEW]*[EW])[ ,;/]+(?<lat>[^NSEW]*[NS])$/,
  /^(?<lat>[NS][^NSEW]*?)[ ,;/]+(?<lon>[EW][^NSEW]*)$/,
];

/**
 * Latitude and longitude of a cell that holds both, as it writes them: latitude first, unless letters or the word POINT say
 * otherwise. Null where it does not hold both.
 */
export function coordinatesIn(text: string): readonly [latitude: string, longitude: string] | null {
  const plain = written(text);
  for (const pair of PAIRS) {
    const { lat, lon } = pair.exec(plain)?.groups ?? {};
    if (lat !== undefined && lon !== undefined) return [lat, lon];
  }
  return null;
}

/** The same with one kind of sign for degrees, minutes, seconds and minus, and with Latin letters and digits. */
function written(text: string): string {
  return latinDigits(text)
    .replace(/[\u2212\u2013]/g, "-")
    .replace(/[\u00BA\u02DA]/g, "°")
    .replace(/''|[\u2033\u201D\u201C\u02BA]|[\u2032\u2019]{2}/g, '"')
    .replace(/[\u2032\u2019\u2018\u02B9]/g, "'")
    .replace(/с\.? ?ш\.?/giu, "N")
    .replace(/ю\.? ?ш\.?/giu, "S")
    .replace(/в\.? ?д\.?/giu, "E")
    .replace(/з\.? ?д\.?/giu, "W")
    .replace(/[nsew]/g, (letter) => letter.toUpperCase())
    .replace(/\s+/g, " ")
    .trim();
}
