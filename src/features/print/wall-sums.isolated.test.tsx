import { expect, it } from "vitest";
import { WallFigures } from "#features/print/wall-figures.tsx";
import { EVERYTHING } from "#model/filter.ts";
import { anEvent, sampleLookup } from "#model/sample-dataset.ts";
import { markup } from "#ui/markup.fixture.tsx";

it("paper has what the records count of people, where that is all there is", () => {
  const lookup = sampleLookup({ events: [anEvent({ killedBest: 5 }), anEvent({ killedBest: 7 }), anEvent()] });
  const said = markup(<WallFigures lookup={lookup} filter={EVERYTHING} />)
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
  expect(said).toContain("Counted in the records Killed 12 stated in 2 of 3 records");
  expect(said).not.toContain("No figure");
});
