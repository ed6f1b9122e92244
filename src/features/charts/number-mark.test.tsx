import { expect, it } from "vitest";
import { aMark } from "#features/charts/a-mark.fixture.ts";
import { RING } from "#features/charts/label-lines.ts";
import { NumberMark } from "#features/charts/number-mark.tsx";
import { sampleLookup } from "#model/sample-dataset.ts";
import { markup } from "#ui/markup.fixture.tsx";

it.each(["start", "middle", "end"] as const)("a number in a ring stands right before its figure: %s", (align) => {
  const mark = aMark({ at: 9, value: 7939 });
  const label = { id: "label", x: 20, y: 10, width: 90, height: 14, way: 0, align, leader: null };
  const text = { lines: [{ words: "", figure: "7,939" }], width: 90, height: 14, keyed: true };
  const laid = { mark, x: 130, y: 17, yHigh: 17, reach: null, boxes: [], label, text, number: 1 };
  const html = markup(<NumberMark lookup={sampleLookup()} laid={laid} title="" />);
  expect(html).toMatch(/<circle [^>]*cx="27"/);
  expect(html).toMatch(/<text [^>]*text-anchor="start"/);
  expect(html).toContain(`<tspan x="${20 + RING}"`);
});
