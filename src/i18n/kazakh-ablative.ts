/** The ablative ending of each numeral word, by the vowels and the last sound of the word as it is spoken: «бес» – «бестен». */
const DIGITS = ["ден", "ден", "ден", "тен", "тен", "тен", "дан", "ден", "ден", "дан"] as const;
const TENS = ["", "нан", "дан", "дан", "тан", "ден", "тан", "тен", "нен", "нан"] as const;
const HUNDRED = "ден";
const POWERS = [
  [1e9, "тан"],
  [1e6, "нан"],
  [1e3, "нан"],
] as const;

/** The ending of a whole number: that of the word that is spoken last. */
function endingOf(whole: number): string {
  if (whole % 10 !== 0) return DIGITS[whole % 10] ?? "";
  if (whole % 100 !== 0) return TENS[(whole % 100) / 10] ?? "";
  if (whole === 0) return DIGITS[0];
  if (whole % 1000 !== 0) return HUNDRED;
  const [, ending] = POWERS.find(([power]) => whole % power === 0) ?? [0, HUNDRED];
  return ending;
}

/**
 * The ending that a number has in Kazakh where something is more than it: «5 000-нан астам», «164-тен астам». Of a fraction the
 * digits behind the comma are spoken last, as a number of their own.
 */
export function kazakhAblative(value: number): string {
  const [whole = "0", fraction] = String(Math.abs(value)).split(".");
  return endingOf(Number(fraction ?? whole));
}
