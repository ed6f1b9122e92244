import { describe, expect, it } from "vitest";
import type { Day } from "#dataset/day.ts";
import { aMark } from "#features/charts/a-mark.fixture.ts";
import { type ChartSize, chartFrame } from "#features/charts/chart-frame.ts";
import type { Mark } from "#features/charts/mark.ts";

const frame = (marks: readonly Mark[], size: ChartSize = "main", entries: readonly Mark[] = []) =>
  chartFrame({
    width: 540,
    size,
    marks,
    entries,
    days: { from: 2 as Day, to: 19 as Day },
    wordOf: (mark) => mark.claim.word ?? "",
    nameOf: (mark) => mark.series,
    numberOf: String,
  });

const word = (at: number) => aMark({ at, qualifier: "word_only", value: null, word: "dozens" });

describe("chartFrame", () => {
  it("scales the value axis to the figures, the upper end of a range included", () => {
    expect(frame([aMark({ value: 164 })]).max).toBe(200);
    expect(frame([aMark({ value: 100, qualifier: "range", valueHigh: 900 })]).max).toBe(1000);
  });

  it("keeps the level that a step comes from on the axis, without a mark of its own", () => {
    const { max, words } = frame([aMark({ value: 16 })], "main", [aMark({ value: 164 })]);
    expect([max, words]).toEqual([200, []]);
  });

  it("gives words a strip of their own and no place on the value axis", () => {
    const { words, stripHeight, max } = frame([aMark({ value: 3 }), word(9), word(9)]);
    expect(words.map((one) => one.row)).toEqual([0, 1]);
    expect(stripHeight).toBeGreaterThan(0);
    expect(max).toBe(3);
  });

  it("keeps a word at its day, its name before it where there is no room after", () => {
    const named = (at: number) => frame([{ ...word(at), series: "a name of some length" }]).words[0];
    expect(named(4)?.nameFirst).toBe(false);
    const late = named(18);
    expect(late?.nameFirst).toBe(true);
    expect((late?.left ?? 0) + (late?.width ?? 0)).toBeLessThanOrEqual(540);
  });

  it("breaks a name that one line would take out of the chart", () => {
    const named = { ...word(9), series: "a name of many words ".repeat(5) };
    const [broken] = frame([named]).words;
    expect(broken?.name).toHaveLength(2);
    expect((broken?.left ?? 0) + (broken?.width ?? 0)).toBeLessThanOrEqual(540);
  });

  it("has no strip where there are no words, and hardly a plot where there are only words", () => {
    expect(frame([aMark({ value: 3 })]).stripHeight).toBe(0);
    expect(frame([word(9)]).valueTicks).toEqual([]);
    expect(frame([word(9)]).height).toBeLessThan(frame([aMark({ value: 3 })]).height);
  });

  it("leaves half a day of air at both ends", () => {
    expect(frame([]).domain).toEqual([1.5, 19.5]);
  });

  it("keeps a lane before the first day for what is older, and on no day", () => {
    const early = frame([{ ...aMark({ at: 2, value: 164 }), day: 0 as Day }]);
    expect(early.lane).toBeGreaterThan(0);
    expect(early.domain[0]).toBeCloseTo(1.5 - early.lane / early.dayWidth);
    expect(frame([aMark({ at: 2, value: 164 })]).lane).toBe(0);
  });

  it("keeps the first chart at one height, whether words stand above its figures or not", () => {
    expect(frame([aMark({ value: 3 }), word(9)]).height).toBe(frame([aMark({ value: 3 })]).height);
    expect(frame([aMark({ value: 3 })]).height).toBeLessThanOrEqual(260);
  });

  it("sets further charts lower, growing with their marks up to a limit", () => {
    const many = Array.from({ length: 30 }, (_, i) => aMark({ value: i + 1 }));
    const height = (count: number) => frame(many.slice(0, count), "further").height;
    expect(height(1)).toBeLessThan(height(3));
    expect(height(30)).toBeLessThan(frame(many).height);
  });
});
