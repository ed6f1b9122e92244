/** What a comma or a point does in the numbers of a column, where its cells settle it. */
export type SignUse = "decimal" | "thousands";

/** The one sign or the other. */
export type NumberSign = "," | ".";

/** What each sign does; a sign is missing where no cell settles it, or cells contradict each other. */
export type NumberSigns = Partial<Readonly<Record<NumberSign, { readonly use: SignUse; readonly seen: string }>>>;

const NUMBERS = /\d{1,3}(?:[ \u00a0\u202f]\d{3})+[.,]\d+|\d+(?:[.,]\d+)+/g;
/** Three digits behind one sign: thousands in one country, a fraction in another. */
const EITHER = /^([1-9]\d{0,2})([.,])(\d{3})$/;
const FRACTION = /^(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)([.,])(\d+)$/;
const GROUPED = /^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})+$/;
const GROUPED_FRACTION = /^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*((?!\1)[.,])\d+$/;

/** What the signs of one number do by itself; nothing where it may be read either way, or is no number. */
function signsOf(number: string): readonly (readonly [NumberSign, SignUse])[] {
  const [, both, last] = GROUPED_FRACTION.exec(number) ?? [];
  if (both !== undefined && last !== undefined)
    return [
      [both as NumberSign, "thousands"],
      [last as NumberSign, "decimal"],
    ];
  const [, grouping] = GROUPED.exec(number) ?? [];
  if (grouping !== undefined) return [[grouping as NumberSign, "thousands"]];
  const [, whole = "", sign, part = ""] = FRACTION.exec(number) ?? [];
  if (sign === undefined || EITHER.test(number)) return [];
  // “01,325” is a slip of one of the two.
  return part.length === 3 && /^0\d/.test(whole) ? [] : [[sign as NumberSign, "decimal"]];
}

/** What commas and points do in the cells of a column, by those that can be read in one way alone. */
export function signsIn(cells: readonly string[]): NumberSigns {
  const uses = new Map<NumberSign, { use: SignUse; seen: string } | null>();
  for (const seen of cells.flatMap((cell) => cell.match(NUMBERS) ?? [])) {
    for (const [sign, use] of signsOf(seen)) {
      const before = uses.get(sign);
      if (before === undefined) uses.set(sign, { use, seen });
      else if (before?.use !== use) uses.set(sign, null);
    }
  }
  return Object.fromEntries([...uses].flatMap(([sign, use]) => (use === null ? [] : [[sign, use]])));
}

/** The numbers of a cell that may be thousands or fractions, each with its sign. */
export function eitherWay(cell: string): readonly { readonly number: string; readonly sign: NumberSign }[] {
  return (cell.match(NUMBERS) ?? []).flatMap((number) => {
    const [, , sign] = EITHER.exec(number) ?? [];
    return sign === undefined ? [] : [{ number, sign: sign as NumberSign }];
  });
}

/** A number with or without a fraction; null for anything else, and for three digits behind a sign of which the column does not settle what it does. */
export function measuredNumber(text: string, signs: NumberSigns = {}): number | null {
  if (/^\d+$|^\d{1,3}(?:[ \u00a0\u202f]\d{3})+$/.test(text)) return Number(text.replace(/\D/g, ""));
  const [, , either] = EITHER.exec(text) ?? [];
  const uses: readonly (readonly [NumberSign, SignUse])[] =
    either === undefined ? signsOf(text) : settledFor(either, signs);
  if (uses.length === 0) return null;
  const decimal = uses.find(([, use]) => use === "decimal")?.[0];
  const [whole = "", part] = decimal === undefined ? [text] : text.split(decimal);
  return Number(`${whole.replace(/\D/g, "")}${part === undefined ? "" : `.${part}`}`);
}

function settledFor(sign: string, signs: NumberSigns): readonly (readonly [NumberSign, SignUse])[] {
  const told = signs[sign as NumberSign];
  return told === undefined ? [] : [[sign as NumberSign, told.use]];
}
