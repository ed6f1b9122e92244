const NARROW = /[ijlrtfI1.,:;'’‘“”"|!()[\] -]/;
const WIDE = /[mwMWЖШЩЮФЫжшщюфымҚ≈≤≥@%]/;
const CAPITAL = /\p{Lu}/u;

/** Roughly how wide a text is in CSS pixels: a little too wide rather than too narrow, so that labels keep clear. */
export function textWidth(text: string, fontSize: number): number {
  let em = 0;
  for (const letter of text) {
    if (NARROW.test(letter)) em += 0.36;
    else if (WIDE.test(letter)) em += 0.88;
    else if (CAPITAL.test(letter)) em += 0.72;
    else em += 0.6;
  }
  return em * fontSize;
}
