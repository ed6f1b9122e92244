import { type Box, distanceTo, nearestIn, type Point, runsThrough, sharedArea } from "#features/charts/box.ts";
import type { Crossings } from "#features/charts/crossings.ts";
import {
  type Candidate,
  type LabelRequest,
  labelSpots,
  type PlacedLabel,
  type Wish,
} from "#features/charts/label-spots.ts";

/** The labels in the order asked for, and whether none of them covers another or a mark. */
export interface Placement {
  readonly labels: readonly PlacedLabel[];
  readonly clear: boolean;
}

/** What labels stand among. */
export interface Surroundings {
  /** What no label may cover. */
  readonly obstacles: readonly Box[];
  /** What a label had better not lie on: a line through a figure looks as if it were struck out. */
  readonly crossings?: Crossings;
  readonly bounds: Box;
}

/** The line of a label that stands far from its mark, or as near to another. */
function leaderOf(label: PlacedLabel, own: LabelRequest, all: readonly LabelRequest[]): Point | null {
  const others = all.filter((one) => one !== own);
  return label.leader ?? (isAmbiguous(label, own, others) ? nearestIn(label, own) : null);
}

const CROSSING = 30;
const LINED = 45;
/** A label as near to another mark as to its own could be read as that one's. */
const AMBIGUOUS = 50;
/** Labels straight above each other with less between them than this could be read as one. */
const APART = 4;
const STACKED = 10;

/**
 * Sets labels beside their marks so that they cover neither each other nor any mark: near it if there is room, else further
 * away with a line to it, else in fewer words. Where even that fails the labels cover as little as can be.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  { obstacles, crossings = () => 0, bounds }: Surroundings,
): Placement {
  const wishes = requests.map((request) => labelSpots(request, bounds));
  const bound = wishes.reduce((sum, [first]) => sum + (first?.spots()[0]?.price ?? 0), 0);
  let best: Settled = { placed: new Map(), cost: Number.POSITIVE_INFINITY };
  for (const order of orders(requests)) {
    const next = settle(order, wishes, { requests, obstacles, crossings });
    if (next.cost < best.cost) best = next;
    if (best.cost <= bound + GOOD_ENOUGH * requests.length) break;
  }
  const labels = requests.flatMap((own, i) => {
    const placed = best.placed.get(i);
    return placed ? [{ ...placed, leader: leaderOf(placed, own, requests) }] : [];
  });
  return { labels, clear: best.cost < COVERED };
}

type Order = readonly number[];
type Placed = Map<number, Candidate>;

interface Settled {
  readonly placed: Placed;
  readonly cost: number;
}

interface Scene extends Required<Omit<Surroundings, "bounds">> {
  readonly requests: readonly LabelRequest[];
}

const COVERED = 10_000;
/** So much dearer than its best place a label may stand on average before another order is tried. */
const GOOD_ENOUGH = 6;
const RETRIES = 6;
const SWEEPS = 2;

function orders(requests: readonly LabelRequest[]): Order[] {
  const by = (rank: (request: LabelRequest) => number) =>
    requests
      .map((request, i) => ({ i, rank: rank(request) }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ i }) => i);
  const area = ({ ways: [first] }: LabelRequest) => -(first?.width ?? 0) * (first?.height ?? 0);
  return [by(({ y }) => y), by(({ y }) => -y), by(({ x }) => -x), by(area)];
}

/** Places in an order; whoever finds no room goes first in the next try. Then each looks once more for a better place. */
function settle(first: Order, wishes: readonly (readonly Wish[])[], scene: Scene): Settled {
  let order = first;
  let placed: Placed = new Map();
  for (let attempt = 0; attempt < RETRIES; attempt++) {
    placed = new Map();
    const failed: number[] = [];
    for (const i of order) if (place(i, { wishes, placed, scene }) >= COVERED) failed.push(i);
    if (failed.length === 0) break;
    const unplaced = new Set(failed);
    order = [...failed, ...order.filter((i) => !unplaced.has(i))];
  }
  let cost = 0;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    cost = 0;
    for (const i of order) {
      placed.delete(i);
      cost += place(i, { wishes, placed, scene });
    }
  }
  return { placed, cost };
}

/** Finds the cheapest place that is free for one label among those placed already; tells its price. */
function place(
  i: number,
  { wishes, placed, scene }: { wishes: readonly (readonly Wish[])[]; placed: Placed; scene: Scene },
): number {
  const labels = [...placed.values()];
  const taken = [...scene.obstacles, ...labels];
  const leaders = [...placed].flatMap(([other, { leader }]) => {
    const from = scene.requests[other];
    return leader && from ? [{ from, to: leader }] : [];
  });
  const own = scene.requests[i];
  const others = scene.requests.filter((_, other) => other !== i);
  let least = Number.POSITIVE_INFINITY;
  for (const { less, spots } of wishes[i] ?? []) {
    if (less >= least) break;
    for (const candidate of spots()) {
      if (candidate.price >= least) break;
      const price = priceOf(candidate, { own, others, taken, labels, leaders, crossings: scene.crossings, least });
      if (price >= least) continue;
      least = price;
      placed.set(i, candidate);
    }
  }
  return least;
}

interface Among {
  readonly own: Point | undefined;
  readonly others: readonly Point[];
  readonly taken: readonly Box[];
  readonly labels: readonly Box[];
  readonly leaders: readonly { readonly from: Point; readonly to: Point }[];
  readonly crossings: Crossings;
  /** The price from which on a candidate is not looked at any further. */
  readonly least: number;
}

function priceOf(candidate: Candidate, { own, others, taken, labels, leaders, crossings, least }: Among): number {
  let price = candidate.price;
  if (own && isAmbiguous(candidate, own, others)) price += AMBIGUOUS;
  for (const box of taken) {
    const covered = sharedArea(candidate, box);
    if (covered > 0) price += COVERED + covered;
    else if (own && candidate.leader && crosses(own, candidate.leader, box)) price += CROSSING;
  }
  const airy = { ...candidate, y: candidate.y - APART, height: candidate.height + 2 * APART };
  if (labels.some((label) => sharedArea(airy, label) > 0)) price += STACKED;
  for (const { from, to } of leaders) if (runsThrough(from, to, candidate)) price += CROSSING;
  return price < least ? price + LINED * crossings(candidate) : price;
}

/** Whether another mark is as near to a label as its own mark is, or nearly so. */
function isAmbiguous(label: Box, own: Point, others: readonly Point[]): boolean {
  const far = distanceTo(label, own);
  return others.some((other) => distanceTo(label, other) < far + 3);
}

function crosses(own: Point, leader: Point, box: Box): boolean {
  const isOwn = sharedArea({ x: own.x - 1, y: own.y - 1, width: 2, height: 2 }, box) > 0;
  return !isOwn && runsThrough(own, leader, box);
}
