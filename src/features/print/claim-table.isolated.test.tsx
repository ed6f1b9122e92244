import type { ReactNode } from "react";
import { expect, it } from "vitest";
import { smallLookup } from "#evidence/small-dataset.fixture.ts";
import { ClaimTable } from "#features/print/claim-table.tsx";
import { WallDifferences } from "#features/print/wall-differences.tsx";
import { EVERYTHING } from "#model/filter.ts";
import { markup } from "#ui/markup.fixture.tsx";
import { Still } from "#ui/still.tsx";

const lookup = smallLookup();
/** As the build draws it, which knows no address. */
const still = (drawn: ReactNode) => markup(<Still>{drawn}</Still>);
const all = lookup.dataset.claims.length;

it("a list too long to be laid out is cut, and says how much of it is written out", () => {
  const cut = still(<ClaimTable lookup={lookup} most={2} />);
  expect(cut.match(/<tbody/g)).toHaveLength(2);
  expect(cut).toContain(`Only the beginning of the list is written out here: 2 of ${all}.`);

  const differences = still(<WallDifferences lookup={lookup} filter={EVERYTHING} unfolds most={1} />);
  const quiet = differences.split("<details")[1] ?? "";
  expect(quiet.match(/<li>/g)).toHaveLength(1);
  expect(quiet).toContain("the list is written out here: 1 of ");
});

it("without a limit every claim is on paper, and nothing is said of a beginning", () => {
  const whole = still(<ClaimTable lookup={lookup} />);
  expect(whole.match(/<tbody/g)).toHaveLength(all);
  expect(whole).not.toContain("Only the beginning");
});
