import { describe, expect, it } from "vitest";
import { labelLines, labelWays } from "#features/charts/label-lines.ts";

const AUTHORITIES = { words: "Kazakh authorities (not named further)", figure: "8,000", note: "" };

describe("labelLines", () => {
  it("sets claimant and figure on one line where there is room", () => {
    expect(labelLines({ words: "Interior Ministry", figure: "7,939", note: "" }, 200).lines).toEqual([
      { words: "Interior Ministry", figure: "7,939" },
    ]);
  });

  it("ends the last line with the figure, unbroken", () => {
    const { lines, height } = labelLines({ ...AUTHORITIES, figure: "just under 8,000" }, 140);
    expect(lines.at(-1)).toEqual({ words: "", figure: "just under 8,000" });
    expect(
      lines
        .map((line) => line.words)
        .join(" ")
        .trim(),
    ).toBe("Kazakh authorities (not named further)");
    expect(height).toBe(lines.length * 14);
  });

  it("is as wide as its widest line and no wider than asked for", () => {
    expect(labelLines(AUTHORITIES, 140).width).toBeLessThanOrEqual(140);
  });

  it("puts a note on a line of its own", () => {
    const { lines } = labelLines({ words: "Health Ministry", figure: "164", note: "3 publications" }, 200);
    expect(lines).toEqual([
      { words: "Health Ministry", figure: "164" },
      { words: "3 publications", figure: "" },
    ]);
  });
});

describe("labelWays", () => {
  const wording = { words: "Kazakh authorities (not named further)", figure: "nearly 8,000", note: "3 publications" };
  const ways = labelWays(wording, 160);

  it("begin with all that there is to say and end with a number in place of the name", () => {
    expect(ways[0]).toEqual(labelLines(wording, 160));
    expect(ways.map(({ keyed }) => keyed).lastIndexOf(false)).toBe(ways.length - 2);
    expect(ways.at(-1)?.lines).toEqual([{ words: "", figure: "nearly 8,000" }]);
  });

  it("hold the figure, every one of them", () => {
    for (const { lines } of ways) expect(lines.filter(({ figure }) => figure === "nearly 8,000")).toHaveLength(1);
  });

  it("break no note in two, and repeat nothing", () => {
    expect(labelWays({ ...wording, note: "3 publications, one claim" }, 100)[0]?.lines.at(-1)?.figure).toBe(
      "nearly 8,000",
    );
    expect(labelWays({ words: "TV", figure: "3", note: "" }, 200)).toHaveLength(2);
  });
});
