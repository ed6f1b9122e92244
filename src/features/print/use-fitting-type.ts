import { type RefObject, useLayoutEffect } from "react";

const LARGEST = 1.3;
const SMALLEST = 0.7;
const STEP = 0.02;

/** The least that paper of either common size leaves between the margins of `print-sheet.module.css`: the height of Letter. */
const HEIGHT_MM = 279.4 - 21;
const PIXELS_PER_MM = 96 / 25.4;

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
    let type = LARGEST;
    while (type > SMALLEST && needed(type) > HEIGHT_MM * PIXELS_PER_MM) type -= STEP;
    element.style.minHeight = "";
  });
}
