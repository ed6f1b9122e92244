import { expect, it } from "vitest";
import { EventRow } from "#evidence/event-row.tsx";
import { SMALL_DATASET } from "#evidence/small-dataset.fixture.ts";
import { lookupOf } from "#model/lookup.ts";
import { markup } from "#ui/markup.fixture.tsx";

it("an event says its kind in words, beside the colour of its family", () => {
  const lookup = lookupOf(SMALL_DATASET);
  const event = SMALL_DATASET.events.find(({ category }) => category === "march");
  if (!event) throw new Error("The sample has no march.");
  const drawn = markup(<EventRow lookup={lookup} event={event} />);
  expect(drawn).toContain("var(--family-march-family)");
  expect(drawn).toMatch(/>march · [^<]+ · 1 publication</);
});
