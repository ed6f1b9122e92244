import { type RefObject, useLayoutEffect } from "react";

const SIZES = Array.from({ length: 41 }, (_, i) => 0.7 + i * 0.02);

/** The height of the paper between the margins of `print-sheet.module.css`, in pixels, and a hair less. */
const HEIGHT = (297 - 21) * (96 / 25.4) - 2;

/**
 * Sets the page in the largest type that leaves it one page, through the custom property `--type`. Words are longer in one
 * language than in another, and a filter leaves few figures: no size would suit them all. Where even the smallest type needs
 * more, the page goes on overleaf.
 */
export function useFittingType(page: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = page.current;
    if (!element) return;
    // Without the height of the paper, which stretches the page: what counts is what the page needs.
    element.style.minHeight = "0";
    const needed = (type: number) => {
      element.style.setProperty("--type", type.toFixed(2));
      return element.getBoundingClientRect().height;
    };
    let [fits, tooLarge] = [0, SIZES.length];
    while (tooLarge - fits > 1) {
      const middle = (fits + tooLarge) >> 1;
      if (needed(SIZES[middle] ?? 1) <= HEIGHT) fits = middle;
      else tooLarge = middle;
    }
    needed(SIZES[fits] ?? 1);
    element.style.minHeight = "";
  });
}
