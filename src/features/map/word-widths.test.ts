import { expect, test, vi } from "vitest";
import { wordWidths } from "#features/map/word-widths.ts";

/** A context of which each letter is as wide as the font says. */
function sheet() {
  const context = {
    font: "",
    measureText: vi.fn((words: string) => ({ width: words.length * Number.parseInt(context.font, 10) })),
  };
  return context as typeof context & CanvasRenderingContext2D;
}

test("words are measured once in each font", () => {
  const context = sheet();
  const widths = wordWidths();
  expect(widths.of(context, "Almaty", "10px Golos")).toBe(60);
  expect(widths.of(context, "Almaty", "12px Golos")).toBe(72);
  expect(widths.of(context, "Almaty", "10px Golos")).toBe(60);
  expect(context.measureText).toHaveBeenCalledTimes(2);
});

test("when a font has come they are measured anew", () => {
  const context = sheet();
  const widths = wordWidths();
  widths.of(context, "Almaty", "10px Golos");
  context.measureText.mockReturnValue({ width: 48 });
  expect(widths.of(context, "Almaty", "10px Golos")).toBe(60);
  widths.forget();
  expect(widths.of(context, "Almaty", "10px Golos")).toBe(48);
});
