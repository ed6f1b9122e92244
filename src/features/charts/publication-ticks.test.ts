import { describe, expect, it } from "vitest";
import { dayAxis, dayX } from "#features/charts/day-axis.ts";
import { publicationTicks } from "#features/charts/publication-ticks.ts";
import { january, PUBLICATIONS } from "#model/sample-dataset.ts";

const second = { ...PUBLICATIONS[0], id: "d", published: january(9) } as (typeof PUBLICATIONS)[number];

function ticks(width: number) {
  const axis = dayAxis({ days: { from: january(6), to: january(11) }, left: 40, right: width - 10, lane: false });
  const publications = [...PUBLICATIONS, second].sort((a, b) => a.published - b.published);
  const input = { publications, axis, width, wordsOf: (count: number) => `${count} publications` };
  return { axis, found: publicationTicks(input) };
}

describe("publicationTicks", () => {
  it("stand on the days of publication, all of one day together", () => {
    const { axis, found } = ticks(800);
    expect(found.map(({ day, x, publications }) => [day, x, publications.map(({ id }) => id)])).toEqual([
      [january(7), dayX(axis, january(7)), ["a"]],
      [january(9), dayX(axis, january(9)), ["b", "d"]],
      [january(10), dayX(axis, january(10)), ["c"]],
    ]);
  });

  it("say how many there are where the words of no two days touch, and else say it nowhere", () => {
    expect(ticks(800).found.map(({ words }) => words)).toEqual(["1 publications", "2 publications", "1 publications"]);
    expect(ticks(300).found.map(({ words }) => words)).toEqual(["", "", ""]);
  });
});
