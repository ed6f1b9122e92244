import { changedAreas, type Drawing, overlaps } from "#features/map/changed-areas.ts";
import type { Area } from "#features/map/lay-out-names.ts";
import type { Box } from "#features/map/mercator.ts";

/** A box in CSS pixels, on a screen with so many pixels for each. */
interface Sheet {
  readonly box: Box;
  readonly ratio: number;
}

/** A canvas over the map that is painted anew without the map being drawn. */
export interface MarksCanvas {
  /** Fits it, and paints drawings on it, the first below all others, in CSS pixels from the top left corner. */
  readonly paint: (sheet: Sheet, drawings: readonly Drawing[]) => void;
  /** The same on the sheet that it has, only where a drawing came, went or changed since. */
  readonly change: (drawings: readonly Drawing[]) => void;
}

/** Lays a canvas over whatever else is in an element; it takes no pointer and says nothing. */
export function marksCanvas(over: HTMLElement): MarksCanvas {
  const canvas = document.createElement("canvas");
  canvas.setAttribute("aria-hidden", "true");
  Object.assign(canvas.style, { position: "absolute", inset: "0", pointerEvents: "none" });
  over.append(canvas);
  const context = canvas.getContext("2d");
  let sheet: Sheet = { box: { width: 0, height: 0 }, ratio: 1 };
  let painted: readonly Drawing[] = [];

  function resize() {
    const { box, ratio } = sheet;
    const [width, height] = [Math.round(box.width * ratio), Math.round(box.height * ratio)];
    if (canvas.width === width && canvas.height === height) return;
    Object.assign(canvas, { width, height });
    Object.assign(canvas.style, { width: `${box.width}px`, height: `${box.height}px` });
  }

  function paintWithin({ left, right, top, bottom }: Area, drawings: readonly Drawing[]) {
    if (!context) return;
    const { ratio } = sheet;
    context.save();
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.beginPath();
    context.rect(left, top, right - left, bottom - top);
    context.clip();
    context.clearRect(left, top, right - left, bottom - top);
    for (const { paint } of drawings) paint(context);
    context.restore();
  }

  return {
    paint: (next, drawings) => {
      sheet = next;
      resize();
      const { width, height } = sheet.box;
      paintWithin({ left: 0, right: width, top: 0, bottom: height }, drawings);
      painted = drawings;
    },
    change: (drawings) => {
      for (const area of changedAreas(painted, drawings, sheet.ratio))
        paintWithin(
          area,
          drawings.filter((drawing) => overlaps(drawing.area, area)),
        );
      painted = drawings;
    },
  };
}
