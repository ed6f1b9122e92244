import { describe, expect, it } from "vitest";
import { smallLookup } from "#evidence/small-dataset.fixture.ts";
import { WallDifferences } from "#features/print/wall-differences.tsx";
import { WallFigures } from "#features/print/wall-figures.tsx";
import { discrepanciesUpTo, weightOf } from "#model/discrepancies.ts";
import { EVERYTHING } from "#model/filter.ts";
import { markup } from "#ui/markup.fixture.tsx";

const lookup = smallLookup();
const claims = (drawn: string) => [...drawn.matchAll(/data-claim-id="([^"]+)"/g)].map(([, id]) => id);

describe("the page for the wall", () => {
  it("prints every figure that stands once, with its hedge, claimant, day and passages", () => {
    const drawn = markup(<WallFigures lookup={lookup} filter={EVERYTHING} />);
    expect(claims(drawn)).toEqual(["c-16", "c-3", "c-dozens", "c-injured"]);
    expect(drawn.replace(/<[^>]+>/g, "").replaceAll("\u00a0", " ")).toContain("at least 16 Ministry, 9 Jan B ¶4");
  });

  it("says of two figures that exclude each other whose claims they are", () => {
    const drawn = markup(<WallDifferences lookup={smallLookup({ claims: rivals() })} filter={EVERYTHING} />);
    expect(claims(drawn)).toEqual(["c-16", "c-20"]);
    expect(drawn).toContain("No number fits both");
  });

  it("lists what differs for a reason only where it can be unfolded", () => {
    const drawn = (unfolds: boolean) =>
      markup(<WallDifferences lookup={lookup} filter={EVERYTHING} unfolds={unfolds} />);
    const rest = discrepanciesUpTo(lookup, EVERYTHING).filter((one) => weightOf(one) === "difference").length;
    expect(rest).toBeGreaterThan(0);
    expect(drawn(true).split("</details>")[0]?.split("<details")[1]?.match(/<li>/g)).toHaveLength(rest);
    expect(drawn(false)).not.toContain("<details");
    expect(drawn(false)).toContain(`${rest} more pair`);
  });

  it("says that no agreement follows where nothing contradicts", () => {
    const drawn = markup(<WallDifferences lookup={lookup} filter={{ ...EVERYTHING, publications: ["b"] }} />);
    expect(drawn).toContain("That is no agreement");
  });

  it("has no control", () => {
    expect(markup(<WallFigures lookup={lookup} filter={EVERYTHING} />)).not.toMatch(/<(button|input|select)/);
  });
});

/** 16 by one claimant and 20 by another, of the same day. */
function rivals() {
  return lookup.dataset.claims
    .filter(({ id }) => id === "c-16" || id === "c-20")
    .map((claim) => ({ ...claim, qualifier: "exact" as const, status: "standing" as const, supersedes: null }));
}
