import type { Box } from "#features/map/mercator.ts";

/** A box in CSS pixels, on a screen with so many pixels for each. */
interface Sheet {
  readonly box: Box;
  readonly ratio: number;
}

/** A canvas over the map that is painted anew without the map being drawn. */
export interface MarksCanvas {
  /** Fits and clears it, and lets `work` paint, in CSS pixels from the top left corner. */
  readonly paint: (sheet: Sheet, work: (context: CanvasRenderingContext2D) => void) => void;
}

/** Lays a canvas over whatever else is in an element; it takes no pointer and says nothing. */
export function marksCanvas(over: HTMLElement): MarksCanvas {
  const canvas = document.createElement("canvas");
  canvas.setAttribute("aria-hidden", "true");
  Object.assign(canvas.style, { position: "absolute", inset: "0", pointerEvents: "none" });
  over.append(canvas);
  const context = canvas.getContext("2d");
  return {
    paint: ({ box, ratio }, work) => {
      if (!context) return;
      const [across, down] = [Math.round(box.width * ratio), Math.round(box.height * ratio)];
      if (canvas.width !== across || canvas.height !== down) {
        Object.assign(canvas, { width: across, height: down });
        Object.assign(canvas.style, { width: `${box.width}px`, height: `${box.height}px` });
      }
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, across, down);
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      work(context);
    },
  };
}
