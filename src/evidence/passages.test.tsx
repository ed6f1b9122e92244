import { expect, it } from "vitest";
import { Passages } from "#evidence/passages.tsx";
import { aClaim, cite, sampleLookup } from "#model/sample-dataset.ts";
import { TO_THE_END } from "#model/standing.ts";
import { markup } from "#ui/markup.fixture.tsx";

it("each publication that prints a claim is named once, before its paragraphs, the first to print it first", () => {
  const claim = aClaim();
  const citations = [
    cite("a", claim, { paragraph: 7 }),
    cite("a", claim, { paragraph: 2 }),
    cite("b", claim, { paragraph: 4 }),
  ];
  const lookup = sampleLookup({ claims: [claim], citations });
  const read = markup(<Passages lookup={lookup} claim={claim} upTo={TO_THE_END} />).replace(/<[^>]*>/g, "|");
  expect(read.split("|").filter((part) => part.trim() !== "")).toEqual([
    ...["Outlet A", "¶2", "¶7"],
    ...["Outlet B", "¶4"],
  ]);
});
