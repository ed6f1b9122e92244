import type { Day } from "#dataset/day.ts";
import type { Claim } from "#dataset/records.ts";
import type { Mark } from "#features/charts/mark.ts";

let count = 0;

/** A mark for tests: name only what the test is about. */
export function aMark(
  given: Partial<Pick<Claim, "value" | "valueHigh" | "qualifier" | "word" | "cumulative" | "status">> & {
    readonly series?: string;
    readonly at?: number;
    readonly day?: number;
    readonly carriedIn?: boolean;
  },
): Mark {
  const { series = "claimant", at = 5, day = at, carriedIn = false, ...rest } = given;
  count += 1;
  const claim: Claim = {
    id: `claim-${count}`,
    metric: "killed",
    population: "total",
    place: "country",
    asOf: day as Day,
    qualifier: "exact",
    value: 1,
    valueHigh: null,
    word: null,
    unit: null,
    claimant: series,
    via: null,
    status: "standing",
    partOf: null,
    supersedes: null,
    cumulative: true,
    note: {},
    ...rest,
  };
  return {
    key: `${series} ${claim.id}`,
    claim,
    series,
    day: day as Day,
    at: at as Day,
    carriedIn,
    publications: ["p"],
  };
}
