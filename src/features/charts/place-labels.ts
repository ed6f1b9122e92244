import { type Box, keepInside, sharedArea } from "#features/charts/box.ts";

/** A label that wants to stand beside its mark. */
export interface LabelRequest {
  readonly id: string;
  /** The centre of the mark. */
  readonly x: number;
  readonly y: number;
  /** The size of the label's text. */
  readonly width: number;
  readonly height: number;
}

/** Where the label went. `moved` labels stand apart from their mark and need a leader line. */
export interface PlacedLabel extends Box {
  readonly id: string;
  /** Which edge of the text is nearer to the mark: text is set from there. */
  readonly align: "start" | "end";
  readonly moved: boolean;
}

const GAP = 12;
const RINGS = [0, 14, 28, 44, 62, 84, 110];

/** Sets labels beside their marks so that they cover neither each other nor any mark, as far as there is room. */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: readonly Box[],
  bounds: Box,
): readonly PlacedLabel[] {
  const orders = [
    [...requests].sort((a, b) => a.y - b.y || b.x - a.x),
    [...requests].sort((a, b) => b.y - a.y || b.x - a.x),
    [...requests].sort((a, b) => b.width * b.height - a.width * a.height),
  ];
  const tries = orders.map((order) => placeInOrder(order, obstacles, bounds));
  const best = tries.reduce((least, next) => (next.cost < least.cost ? next : least));
  return requests.flatMap((request) => best.labels.filter((label) => label.id === request.id));
}

function placeInOrder(order: readonly LabelRequest[], obstacles: readonly Box[], bounds: Box) {
  const labels: PlacedLabel[] = [];
  let cost = 0;
  for (const request of order) {
    const taken = [...obstacles, ...labels];
    let least = Number.POSITIVE_INFINITY;
    let chosen: PlacedLabel | null = null;
    for (const [rank, candidate] of candidates(request, bounds).entries()) {
      const covered = taken.reduce((area, box) => area + sharedArea(candidate, box), 0);
      const price = covered * 20 + rank;
      if (price < least) {
        least = price;
        chosen = candidate;
      }
    }
    if (chosen) labels.push(chosen);
    cost += least;
  }
  return { labels, cost };
}

/** Every place that is tried, nearest first: beside the mark, then above and below it, further out ring by ring. */
function candidates(request: LabelRequest, bounds: Box): PlacedLabel[] {
  return RINGS.flatMap((ring) => [
    ...(ring === 0 ? [0] : [-ring, ring]).flatMap((dy) => [beside(request, "start", dy), beside(request, "end", dy)]),
  ]).map((label) => {
    const inside = keepInside(label, bounds);
    const shifted = Math.hypot(inside.x - label.x, inside.y - label.y);
    return { ...label, ...inside, moved: label.moved || shifted > 10 };
  });
}

function beside(request: LabelRequest, align: "start" | "end", dy: number): PlacedLabel {
  const { id, width, height } = request;
  const x = align === "start" ? request.x + GAP : request.x - GAP - width;
  return { id, width, height, x, y: request.y - height / 2 + dy, align, moved: Math.abs(dy) > 14 };
}
