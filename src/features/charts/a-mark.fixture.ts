import type { Day } from "#dataset/day.ts";
import type { GivenClaim } from "#dataset/given-claim.fixture.ts";
import type { Mark } from "#features/charts/mark.ts";
import { aClaim } from "#model/sample-dataset.ts";

/** A mark as a test writes it. */
export interface GivenMark extends GivenClaim {
  readonly series?: string;
  readonly at?: number;
  readonly day?: number;
  readonly carriedIn?: boolean;
  readonly struck?: boolean;
  readonly publications?: readonly string[];
}

/** A mark for tests: name only what the test is about. */
export function aMark(given: GivenMark): Mark {
  const {
    series = "interior",
    at = 5,
    day = at,
    carriedIn = false,
    struck = false,
    publications = ["a"],
    ...rest
  } = given;
  const claim = aClaim({ asOf: day as Day, ...rest });
  return {
    key: `${series} ${claim.id}`,
    claim,
    series,
    day: day as Day,
    at: at as Day,
    carriedIn,
    struck,
    publications,
  };
}
