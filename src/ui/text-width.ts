const NARROW = /[ijlrtfI1.,:;'’‘|!()[\]\s-]/;
const WIDE = /[mwMWЖШЩЮФЫжшщюфымҚ≈≤≥@%]/;
const CAPITAL = /\p{Lu}/u;
const DIGIT = /[02-9]/;

/** Roughly how wide a text is in CSS pixels: a little too wide rather than too narrow, so that labels keep clear. */
export function textWidth(text: string, fontSize: number, weight: "regular" | "bold" = "regular"): number {
  let em = 0;
  for (const letter of text) {
    if (NARROW.test(letter)) em += 0.37;
    else if (WIDE.test(letter)) em += 0.88;
    else if (CAPITAL.test(letter)) em += 0.77;
    else if (DIGIT.test(letter)) em += 0.64;
    else em += 0.6;
  }
  return em * fontSize * (weight === "bold" ? 1.07 : 1);
}
