import { type Box, nearestIn, type Point, sharedArea } from "#features/charts/box.ts";
import { FONT_SIZE, LINE_HEIGHT } from "#features/charts/label-lines.ts";
import { textWidth } from "#ui/text-width.ts";
import { wrapWords } from "#ui/wrap-words.ts";

/** The label of a band of boxes: its lines, its place, and from outside the band the point that a line leads to. */
export interface BandLabel {
  readonly lines: readonly string[];
  readonly box: Box;
  readonly leader: Point | null;
}

interface Scene {
  readonly words: string;
  /** What it must not cover. */
  readonly taken: readonly Box[];
  readonly bounds: Box;
}

const LIMITS = [220, 110, 70];
const STEP = 8;
const FURTHEST = 60;

/**
 * Names a band once: inside it where it fits, in as few lines as can be; else close by with a line to it; null where there is
 * no free place for it near the band.
 */
export function placeBandLabel(band: readonly Box[], { words, taken, bounds }: Scene): BandLabel | null {
  const kept = taken.map(grown);
  const parts = coarse(band);
  let best: { label: BandLabel; price: number } | null = null;
  for (const limit of LIMITS) {
    const lines = wrapWords(words, limit, (line) => textWidth(line, FONT_SIZE));
    const width = Math.max(...lines.map((line) => textWidth(line, FONT_SIZE)));
    const size = { width, height: lines.length * LINE_HEIGHT };
    for (const box of spots(size, bounds)) {
      // None with as many lines is better than one inside the band.
      if (best !== null && best.price <= lines.length * 2) break;
      if (kept.some((other) => sharedArea(box, other) > 0)) continue;
      const { far, point } = distance(box, parts);
      const price = far + lines.length * 2;
      if (far > FURTHEST || (best !== null && price >= best.price)) continue;
      best = { price, label: { lines, box, leader: far > 0 ? point : null } };
    }
  }
  return best?.label ?? null;
}

/** The band in fewer boxes, none narrower than a place is from the next: of neighbours what they share. For the eye it is the same. */
function coarse(band: readonly Box[]): readonly Box[] {
  const parts: Box[] = [];
  for (const part of band) {
    const joined = shared(parts.at(-1), part);
    if (joined) parts.splice(-1, 1, joined);
    else parts.push(part);
  }
  return parts;
}

function shared(before: Box | undefined, part: Box): Box | null {
  if (!before || part.x - (before.x + before.width) > 1) return null;
  const y = Math.max(before.y, part.y);
  const [width, height] = [
    part.x + part.width - before.x,
    Math.min(before.y + before.height, part.y + part.height) - y,
  ];
  return width <= STEP && height > 0 ? { x: before.x, y, width, height } : null;
}

/** A grid of places, from the right and the middle of the height outwards: there the band has lasted longest. */
function spots({ width, height }: Pick<Box, "width" | "height">, bounds: Box): Box[] {
  const columns = Math.max(0, Math.floor((bounds.width - width) / STEP) + 1);
  const rows = Math.max(0, Math.floor((bounds.height - height) / STEP) + 1);
  return Array.from({ length: columns }, (_, i) => bounds.x + bounds.width - width - i * STEP).flatMap((x) =>
    Array.from({ length: rows }, (_, j) => ({ x, y: bounds.y + j * STEP, width, height })),
  );
}

/** How far a box stands from the band, zero where the band holds all of it, and the point of the band that is nearest. */
function distance(box: Box, band: readonly Box[]): { far: number; point: Point } {
  const inside = band.reduce((area, part) => area + sharedArea(box, part), 0);
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const points = band.map((part) => nearestIn(part, middle)).map((point) => ({ point, far: away(box, point) }));
  const nearest = points.reduce((least, next) => (next.far < least.far ? next : least));
  if (inside >= box.width * box.height - 0.5) return { far: 0, point: nearest.point };
  return { far: nearest.far + 12 + (inside > 0 ? 30 : 0), point: nearest.point };
}

function away(box: Box, point: Point): number {
  const near = nearestIn(box, point);
  return Math.hypot(near.x - point.x, near.y - point.y);
}

function grown({ x, y, width, height }: Box): Box {
  return { x: x - 3, y: y - 2, width: width + 6, height: height + 4 };
}
