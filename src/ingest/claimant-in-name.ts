/** What a column of figures counts and who says so, by its name. */
export interface SaidInName {
  readonly what: string;
  readonly who: string;
}

const AFTER = [
  ...["according to", "as reported by", "as stated by", "selon", "d['’]après", "según", "laut"],
  ...["по данным", "по сведениям", "по словам", "по оценке", "по оценкам"],
].join("|");
const WHO_LAST = new RegExp(`^(?<what>.+?)[\\s,:–-]*[([\\s](?:${AFTER})\\s+(?<who>[^)\\]]+)[)\\]]?$`, "iu");
const WHO_FIRST = /^(?<who>.+?)\s+(?:мәліметі|мәліметтері|дерегі|деректері)\s+бойынша,?\s+(?<what>.+)$/iu;
/** A day is no claimant: «по данным на 5 января». */
const DATED = /\d|^(?:на|for|as)\s/iu;

/** “Strikers according to unions” counts strikers, and unions say so; null for a name that tells nobody. */
export function claimantInName(column: string): SaidInName | null {
  const name = column.replace(/[_\s]+/g, " ").trim();
  const { what, who } = (WHO_LAST.exec(name) ?? WHO_FIRST.exec(name))?.groups ?? {};
  if (what === undefined || who === undefined || DATED.test(who)) return null;
  return { what, who: who.trim().replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) };
}

/** What a column counts, without who says so. */
export function withoutClaimant(column: string): string {
  return claimantInName(column)?.what ?? column;
}
