import type { Qualifier } from "#dataset/vocabulary.ts";

/** A qualifier that words beside a number say. */
export type Hedge = Exclude<Qualifier, "exact" | "range" | "word_only">;

/** Words that stand before a number, or after it. */
export interface HedgeWords {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * What stands beside a number, in small letters: signs, then English, Russian and Kazakh; a full stop after a shortened word may be
 * missing. Kazakh declines the number before it.
 */
export const HEDGE_WORDS: Readonly<Record<Hedge, HedgeWords>> = {
  at_least: {
    before: [
      ...["≥", "⩾", "≧", ">="],
      ...["at least", "no fewer than", "not fewer than", "no less than", "not less than"],
      ...["minimum", "a minimum of", "min"],
      ...[
        "не менее",
        "не менее чем",
        "не меньше",
        "не меньше чем",
        "как минимум",
        "по меньшей мере",
        "по крайней мере",
      ],
      ...["минимум", "мин"],
      ...["кемінде", "кем дегенде"],
    ],
    after: [
      ...["+", "-plus", "plus", "or more", "and more"],
      ...["или более", "и более", "и больше"],
      ...["кем емес", "аз емес"],
    ],
  },
  more_than: {
    before: [
      ...[">", "more than", "over", "above", "upwards of", "a little over", "slightly over"],
      ...["just over", "just above", "just more than", "slightly more than", "a little more than"],
      ...["более", "более чем", "больше", "свыше", "чуть более", "чуть больше", "немногим более", "немногим больше"],
      ...["чуть более чем", "чуть больше чем"],
    ],
    after: ["с лишним", "астам", "аса", "артық"],
  },
  nearly: { before: ["nearly", "almost", "close to", "just under", "почти"], after: ["жуық"] },
  about: {
    before: [
      ...["~", "≈", "about", "around", "approximately", "approx", "roughly", "some", "circa", "ca", "c"],
      ...["около", "ок", "примерно", "приблизительно", "прибл", "порядка"],
      ...["шамамен"],
    ],
    after: ["or so", "approx", "approximately", "прибл", "приблизительно", "примерно", "шамасында"],
  },
  up_to: {
    before: [
      ...["≤", "⩽", "≦", "<="],
      ...["up to", "at most", "no more than", "not more than", "as many as", "maximum", "a maximum of", "max"],
      ...["до", "не более", "не более чем", "не больше", "не больше чем", "максимум", "макс"],
    ],
    after: [...["or fewer", "or less"], ...["или меньше", "или менее"], ...["дейін", "артық емес", "көп емес"]],
  },
};

/** The same of what says less than a number: no qualifier does, and up to it is the weaker of the two. */
export const LESS_WORDS: HedgeWords = {
  before: ["<", "fewer than", "less than", "under", "below", "менее чем", "менее", "меньше чем", "меньше"],
  after: ["кем", "аз", "төмен"],
};

/** The case endings of a Kazakh number, at its last digit or behind a hyphen; any other word behind a number says something of it. */
export const NUMBER_ENDING = /(\d)[-‐‑–]?(?:[ндт][ае]н|[ғқ]а|[гк]е)$/u;
