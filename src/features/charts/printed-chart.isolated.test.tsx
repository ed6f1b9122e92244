import { expect, it } from "vitest";
import { SMALL_DATASET, smallLookup } from "#evidence/small-dataset.fixture.ts";
import { PrintedChart } from "#features/charts/printed-chart.tsx";
import { markup } from "#ui/markup.fixture.tsx";

it("the printed charts hold every claim of the metric at once, each in the chart of its own people and place", () => {
  const drawn = markup(<PrintedChart lookup={smallLookup()} width={700} />);
  const killed = SMALL_DATASET.claims.filter(({ metric }) => metric === "killed");
  expect(drawn.match(/data-claim-id="[^"]+"/g)?.sort()).toEqual(killed.map(({ id }) => `data-claim-id="${id}"`).sort());
  expect(drawn.match(/<svg role="img"/g)).toHaveLength(3);
  expect(drawn).not.toContain("<button");
});
