import { toFigure } from "#dataset/figure.ts";
import type { Claim } from "#dataset/records.ts";

/** A claim as tests write it: its figures as plain numbers. */
export type GivenClaim = Partial<Omit<Claim, "value" | "valueHigh">> & {
  readonly value?: number | null;
  readonly valueHigh?: number | null;
};

/** The figures of a claim as the dataset holds them, from the plain numbers of a test. */
export function statedIn({ value = null, valueHigh = null }: GivenClaim): Pick<Claim, "value" | "valueHigh"> {
  return { value: value === null ? null : toFigure(value), valueHigh: valueHigh === null ? null : toFigure(valueHigh) };
}
