const ONES = ["", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз"];
const TENS = ["", "он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан"];
const GROUPS = ["", "мың", "миллион", "миллиард"];

/**
 * The word that the reading of a number ends with, which its ending follows: 5 000 is "бес мың", 120 "жүз жиырма". Of a decimal
 * it is the last of the digits after the comma, read as a number: 0,25 is "нөл бүтін жүзден жиырма бес".
 */
export function lastNumberWord(value: number): string {
  const [whole = "0", decimals = ""] = Math.abs(value).toFixed(3).split(".");
  const fraction = Number(decimals.replace(/0+$/, ""));
  return fraction === 0 ? lastOfWhole(Number(whole)) : lastOfWhole(fraction);
}

function lastOfWhole(whole: number): string {
  let rest = whole;
  for (const group of GROUPS) {
    if (rest % 1000 > 0) return group || lastOfHundreds(rest % 1000);
    rest = Math.floor(rest / 1000);
  }
  return rest > 0 ? "миллиард" : "нөл";
}

function lastOfHundreds(number: number): string {
  return ONES[number % 10] || TENS[Math.floor(number / 10) % 10] || "жүз";
}
