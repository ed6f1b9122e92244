import { describe, expect, it } from "vitest";
import type { Claim } from "#dataset/records.ts";
import { HeadlineCard } from "#features/figures/headline-card.tsx";
import { metricCards } from "#features/figures/metric-cards.ts";
import { EVERYTHING } from "#model/filter.ts";
import { aClaim, january, sampleLookup } from "#model/sample-dataset.ts";
import { markup } from "#ui/markup.fixture.tsx";

function drawnOf(claims: readonly Claim[], filter = EVERYTHING): string {
  const lookup = sampleLookup({ claims });
  const [card] = metricCards(lookup, filter);
  if (!card) return "";
  return markup(<HeadlineCard lookup={lookup} card={card} selected={false} none="" onSelect={() => undefined} />);
}

function paragraphs(...claims: readonly Claim[]): string[] {
  const drawn = drawnOf(claims);
  return [...drawn.matchAll(/<p[^>]*>(?:<button[^>]*>)?([^<]+)(?:<\/button>)?<\/p>/g)].map(([, words]) => words ?? "");
}

const forces = { population: "security_forces" };
const earlier = aClaim({ ...forces, id: "earlier", asOf: january(7), value: 18 });
const lower = aClaim({ ...forces, id: "lower", asOf: january(9), value: 16, qualifier: "at_least" });

describe("HeadlineCard", () => {
  it("puts what it finds of other people last, and these people first", () => {
    const [scope, counts, verdict] = paragraphs(aClaim({ id: "total", value: 164 }), earlier, lower);
    expect(scope).toContain("Kazakhstan");
    expect(counts).toBe("3 claims, 2 groups");
    expect(verdict).toBe("security_forces: a later figure is lower, and both may be right");
  });

  it("says that a figure is from before the days that are chosen, and of no other", () => {
    expect(drawnOf([earlier], { ...EVERYTHING, from: january(8) })).toContain("from before these days");
    expect(drawnOf([earlier], { ...EVERYTHING, from: january(7) })).not.toContain("from before these days");
  });

  it("shows what was withdrawn, and says that it was, where nothing else is left", () => {
    const withdrawn = drawnOf([aClaim({ value: 250, status: "retracted" })]);
    expect(withdrawn).toContain(">250<");
    expect(withdrawn).toContain(">withdrawn or replaced<");
    expect(drawnOf([aClaim({ value: 250 })])).not.toContain("withdrawn or replaced");
  });

  it("says what it finds of its own figures under them, before it counts", () => {
    expect(paragraphs(earlier, lower).slice(1)).toEqual([
      "a later figure is lower, and both may be right",
      "2 claims, 1 group",
    ]);
  });
});
