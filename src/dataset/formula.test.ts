import { expect, test } from "vitest";
import { startsFormula } from "#dataset/formula.ts";

test.each(["=1+1", "+7", "-cmd", "@SUM(A1)", "  =1", "\u200b=1", "＝1", "﹢1", "\t1", "\r1", "\0=1", "-1+1"])(
  "a spreadsheet may take %j for a formula",
  (text) => {
    expect(startsFormula(text)).toBe(true);
  },
);

test.each(["", "164", "-3", "-0.5", "at least 16", "a=b", "2022-01-09", "мәлімет"])(
  "%j is a number or words",
  (text) => {
    expect(startsFormula(text)).toBe(false);
  },
);
