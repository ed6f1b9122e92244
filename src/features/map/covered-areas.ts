import type { Area } from "#features/map/lay-out-names.ts";

/** What always lies over the map: tray, legend and buttons, and whose it is. */
const PARTS = "[data-part]";
/** The same, and the card of a place. */
const OVERLAYS = `${PARTS}, [data-side]`;

/** So far beyond the edges a name may begin that is seen in part. */
const BEYOND = 240;

function edges(width: number, height: number): Area[] {
  const [right, bottom] = [width + BEYOND, height + BEYOND];
  return [
    { left: -BEYOND, right: 0, top: 0, bottom: height },
    { left: width, right, top: 0, bottom: height },
    { left: -BEYOND, right, top: -BEYOND, bottom: 0 },
    { left: -BEYOND, right, top: height, bottom },
  ];
}

function overlaysOf(container: HTMLElement, which = OVERLAYS): HTMLElement[] {
  return [...(container.parentElement?.querySelectorAll<HTMLElement>(which) ?? [])];
}

function areasOf(container: HTMLElement, which: string): Area[] {
  const origin = container.getBoundingClientRect();
  const shown = overlaysOf(container, which).filter((part) => getComputedStyle(part).visibility !== "hidden");
  const boxes = shown.map((part) => part.getBoundingClientRect()).filter(({ width, height }) => width * height > 0);
  return boxes.map(({ left, right, top, bottom }) => ({
    left: left - origin.left,
    right: right - origin.left,
    top: top - origin.top,
    bottom: bottom - origin.top,
  }));
}

/** Where what always lies over the map hides it. */
export function partAreas(container: HTMLElement): Area[] {
  return areasOf(container, PARTS);
}

/** Where a name of the ground would be seen in part at most: under what lies over the map, and beyond its edges. */
export function coveredAreas(container: HTMLElement): Area[] {
  const { width, height } = container.getBoundingClientRect();
  return [...areasOf(container, OVERLAYS), ...edges(width, height)];
}

/** Tells whenever what lies over a map has another size, until the function returned is called. */
export function watchOverlays(container: HTMLElement, tell: () => void): () => void {
  const sizes = new ResizeObserver(tell);
  for (const part of overlaysOf(container)) sizes.observe(part);
  return () => sizes.disconnect();
}
