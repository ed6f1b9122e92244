import type { Box } from "#features/map/mercator.ts";

/** A canvas over the map that is painted anew without the map being drawn. */
export interface MarksCanvas {
  /** Fits it to a box of CSS pixels on a screen with so many pixels for each. */
  readonly fit: (box: Box, ratio: number) => void;
  /** Clears it and lets `work` paint, in CSS pixels from the top left corner. */
  readonly paint: (work: (context: CanvasRenderingContext2D) => void) => void;
}

/** Lays a canvas over whatever else is in an element; it takes no pointer and says nothing. */
export function marksCanvas(over: HTMLElement): MarksCanvas {
  const canvas = document.createElement("canvas");
  canvas.setAttribute("aria-hidden", "true");
  Object.assign(canvas.style, { position: "absolute", inset: "0", pointerEvents: "none" });
  over.append(canvas);
  const context = canvas.getContext("2d");
  let scale = 1;
  return {
    fit: ({ width, height }, ratio) => {
      const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
      if (canvas.width !== across) canvas.width = across;
      if (canvas.height !== down) canvas.height = down;
      Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
      scale = ratio;
    },
    paint: (work) => {
      if (!context) return;
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, canvas.width, canvas.height);
      context.setTransform(scale, 0, 0, scale, 0, 0);
      work(context);
    },
  };
}
