import { hedgedFigure, isHedgedRange, wholeNumber } from "#ingest/hedged-figure.ts";
import { eitherWay, type NumberSigns } from "#ingest/number-signs.ts";
import { numberInWords } from "#ingest/number-words.ts";
import { inDigits, scaleWord } from "#ingest/scale-word.ts";

/** Groups of three digits behind points: thousands in one country, a fraction in another. */
const THOUSANDS_OR_FRACTION = /(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d.,])/;
/** A sign, a raised number or letter, or one in brackets behind a number. */
const FOOTNOTE = /\d\s*([*†‡§¹²³⁰-⁹ᵃ-ᶻ]+|\[\p{L}?\d*\])$/u;
const HEDGED_RANGE =
  "hedges a range, whose ends would be sharp here; write the range alone, as 10-15, if they are meant so";
/** The last of its signs. */
const FRACTION = /.*\d([.,])\d/;

/**
 * Why what holds digits is no number of people, and how it is written: a point before three digits can part thousands or decimals, and
 * nobody guesses which. A number in words is to be written in digits, whole or
 * in part: “5 thousand” is multiplied by nobody here. What counts no people may have a fraction, and `ofAnythingElse` says how; `write` says what else may be written. Null for what may be a word of quantity.
 */
export function whyNoNumber(text: string, { write = "", ofAnythingElse = "" } = {}): string | null {
  if (!/\d/.test(text)) return numberInWords(text);
  const [, footnote] = FOOTNOTE.exec(text) ?? [];
  if (footnote !== undefined)
    return `has a footnote sign, ${footnote}; take the footnote sign out, or write what it says in a column of its own`;
  const scale = scaleWord(text);
  if (scale !== null) {
    const digits = inDigits(text);
    return `${partBy(scale)}; write all of it in digits, ${digits === null ? "" : `as ${digits}, `}with its hedge`;
  }
  const several = remarked(text) ?? numbersIn(text);
  if (several !== null) return several;
  const [either] = THOUSANDS_OR_FRACTION.exec(text) ?? [];
  const whole = either?.replaceAll(".", "");
  if (whole !== undefined)
    return `is ambiguous, since a point parts thousands here and decimals there; write ${whole} if it is that number`;
  const [, sign] = FRACTION.exec(text) ?? [];
  if (sign === undefined && isHedgedRange(text)) return HEDGED_RANGE;
  if (sign === undefined) return `is not a whole number of people${write}`;
  return `has a decimal ${sign === "," ? "comma" : "point"}, and people are whole numbers; write thousands as 1300, 1 300 or 1,300${ofAnythingElse}`;
}

const REMARK = /^(.*\d[^([]*?)\s*[([][^)\]]*\p{L}[^)\]]*[)\]]$/u;

/** That words in brackets stand behind a number which could be read alone; null where none do. */
function remarked(text: string): string | null {
  const [, number] = REMARK.exec(text) ?? [];
  if (number === undefined || hedgedFigure(number) === null) return null;
  return `has words in brackets; write ${number} alone, a part of the people in a column of its own with their number, and a remark in a column of notes`;
}

/** That a cell holds several numbers; null where it does not, or they are something else. */
function numbersIn(text: string): string | null {
  const numbers = text.split(/\s*(?:[/;→⇒]|->|=>)\s*|,\s+/);
  if (numbers.length < 2 || numbers.some((one) => wholeNumber(one) === null)) return null;
  return `holds ${numbers.length} numbers, ${numbers.join(" and ")}; give each a row of its own, or a column`;
}

/** Why what an event counts is no number of people: it is added up, and takes no hedge. */
export function whyNoCount(text: string): string {
  if (hedgedFigure(text) !== null)
    return "has a hedge, for which this count of an event has no room; write the whole number if the source says one, leave it empty if not, or import it as a reported figure (claims)";
  return whyNoNumber(text, { write: "; write one, as 12" }) ?? "is not a whole number of people; write one, as 12";
}

const WRITE = "write one, as 12, or one with a hedge, as “at least 20”, “about 15” or “10-15”";

/** Why what may have a hedge is no number of people. */
export function whyNoFigure(text: string): string {
  return whyNoNumber(text, { write: `; ${WRITE}` }) ?? `is not a whole number of people; ${WRITE}`;
}

/** Why what somebody reports is neither such a number nor a word of quantity. */
export function whyNoQuantity(text: string): string {
  const ofAnythingElse = "; what counts no people needs its unit (unit in the mapping)";
  return (
    whyNoNumber(text, { write: `; ${WRITE}`, ofAnythingElse }) ??
    "is neither a whole number of people nor a word of quantity; if it is one, list it under words in the mapping"
  );
}

/** Why what is measured in a unit is no number of it, and how it is written: a word of scale may be a part of the unit. */
export function whyNoMeasure(text: string, unit: string, signs: NumberSigns = {}): string {
  const scale = scaleWord(text);
  const [either] = eitherWay(text).filter(({ sign }) => signs[sign] === undefined);
  if (scale === null && either !== undefined) {
    const [what, whole] = [either.sign === "," ? "comma" : "point", either.number.replace(either.sign, "")];
    return `is ambiguous, since a ${what} before three digits parts thousands here and decimals there, and no other cell of the column settles which; write ${whole} if it parts thousands, and ${either.number}0 if it parts decimals`;
  }
  return scale === null
    ? `is no number of ${unit} that can be read; write it as 12 or 12.5, and thousands as 1 300`
    : `${partBy(scale)}; write the number alone, and “${scale} ${unit}” as its unit`;
}

function partBy(scale: string): string {
  return `says a part of its number by the word “${scale}”`;
}

/** Why a number is none of people in a column whose name says a part of it, and how all of it is written. */
export function whyScaled(text: string, scale: string): string {
  const digits = inDigits(`${text} ${scale}`);
  return `is told in “${scale}” by the name of its column, and nobody multiplies it; write all of it in digits${digits === null ? "" : `, as ${digits}`}, and call the column without “${scale}”`;
}
