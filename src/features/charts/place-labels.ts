import { type Box, keepInside, nearestIn, type Point, runsThrough, sharedArea } from "#features/charts/box.ts";

/** A label that wants to stand beside its mark. */
export interface LabelRequest {
  readonly id: string;
  /** The centre of the mark. */
  readonly x: number;
  readonly y: number;
  /** The sizes that its text may have, the one that says most first. At least one. */
  readonly ways: readonly Pick<Box, "width" | "height">[];
}

/** Where the label went. */
export interface PlacedLabel extends Box {
  readonly id: string;
  /** Which of its ways it is set in. */
  readonly way: number;
  /** Where its lines begin, end or are centred. */
  readonly align: "start" | "end" | "middle";
  /** The point where a line from the mark reaches the label; null where it stands so near that none is needed. */
  readonly leader: Point | null;
}

/** The labels in the order asked for, and whether none of them covers another or a mark. */
export interface Placement {
  readonly labels: readonly PlacedLabel[];
  readonly clear: boolean;
}

/** What labels stand among. */
export interface Surroundings {
  /** What no label may cover. */
  readonly obstacles: readonly Box[];
  /** Thin boxes that a label had better not lie on: a line through a figure looks as if it were struck out. */
  readonly lines?: readonly Box[];
  readonly bounds: Box;
}

interface Candidate extends PlacedLabel {
  readonly price: number;
}

const bothWays = (steps: readonly number[]) => steps.flatMap((dy) => (dy ? [-dy, dy] : [0]));
/** How far beside a mark a label is tried, and there how far above and below the mark. */
const BESIDE = [
  { gap: 12, steps: bothWays([0, 5, 10, 15, 21, 28, 36, 45, 55, 66, 78, 92, 108, 126]) },
  { gap: 34, steps: bothWays([0, 14, 28, 45, 66, 92]) },
  { gap: 62, steps: bothWays([0, 16, 36, 66]) },
];
const ABOVE = [13, 22, 34, 48, 64, 84];
const NEAR = 17;
/** What it costs to say less: a narrower text little, a number in place of the name as much as a long line to it. */
const LESS = 5;
const LEAST = 75;
const LEADER = 8;
const CROSSING = 30;
const LINED = 45;

/**
 * Sets labels beside their marks so that they cover neither each other nor any mark: near it if there is room, else further
 * away with a line to it, else in fewer words. Where even that fails the labels cover as little as can be.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  { obstacles, lines = [], bounds }: Surroundings,
): Placement {
  const wishes = requests.map((request) => wishesOf(request, bounds));
  const bound = wishes.reduce((sum, [first]) => sum + (first?.spots()[0]?.price ?? 0), 0);
  let best: Settled = { placed: new Map(), cost: Number.POSITIVE_INFINITY };
  for (const order of orders(requests)) {
    const next = settle(order, wishes, { requests, obstacles, lines });
    if (next.cost < best.cost) best = next;
    if (best.cost <= bound + GOOD_ENOUGH * requests.length) break;
  }
  const labels = requests.flatMap((_, i) => best.placed.get(i) ?? []);
  return { labels, clear: best.cost < COVERED };
}

/** The places for one way to set a label, the best first; worked out when they are asked for, since most never are. */
interface Wish {
  /** What it costs at least. */
  readonly less: number;
  readonly spots: () => readonly Candidate[];
}

type Wishes = readonly Wish[];
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
function settle(first: Order, wishes: readonly Wishes[], scene: Scene): Settled {
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
  { wishes, placed, scene }: { wishes: readonly Wishes[]; placed: Placed; scene: Scene },
): number {
  const taken = [...scene.obstacles, ...placed.values()];
  const leaders = [...placed].flatMap(([other, { leader }]) => {
    const from = scene.requests[other];
    return leader && from ? [{ from, to: leader }] : [];
  });
  const own = scene.requests[i];
  let least = Number.POSITIVE_INFINITY;
  for (const { less, spots } of wishes[i] ?? []) {
    if (less >= least) break;
    for (const candidate of spots()) {
      if (candidate.price >= least) break;
      const price = priceOf(candidate, { own, taken, leaders, lines: scene.lines });
      if (price >= least) continue;
      least = price;
      placed.set(i, candidate);
    }
  }
  return least;
}

interface Among {
  readonly own: Point | undefined;
  readonly taken: readonly Box[];
  readonly leaders: readonly { readonly from: Point; readonly to: Point }[];
  readonly lines: readonly Box[];
}

function priceOf(candidate: Candidate, { own, taken, leaders, lines }: Among): number {
  let price = candidate.price;
  for (const box of taken) {
    const covered = sharedArea(candidate, box);
    if (covered > 0) price += COVERED + covered;
    else if (own && candidate.leader && crosses(own, candidate.leader, box)) price += CROSSING;
  }
  for (const box of lines) if (sharedArea(candidate, box) > 0) price += LINED;
  for (const { from, to } of leaders) if (runsThrough(from, to, candidate)) price += CROSSING;
  return price;
}

function crosses(own: Point, leader: Point, box: Box): boolean {
  const isOwn = sharedArea({ x: own.x - 1, y: own.y - 1, width: 2, height: 2 }, box) > 0;
  return !isOwn && runsThrough(own, leader, box);
}

function wishesOf(request: LabelRequest, bounds: Box): Wishes {
  return request.ways.map((_, way) => {
    const less = way === 0 ? 0 : way === request.ways.length - 1 ? LEAST : way * LESS;
    let spots: readonly Candidate[] | null = null;
    return { less, spots: () => (spots ??= candidates(request, { way, less, bounds })) };
  });
}

interface Way {
  readonly way: number;
  readonly less: number;
  readonly bounds: Box;
}

/** Every place that is tried, the best first: beside the mark, above and below it, and further out. */
function candidates(request: LabelRequest, way: Way): readonly Candidate[] {
  const { x, y, ways } = request;
  const { width, height } = ways[way.way] ?? { width: 0, height: 0 };
  const beside = BESIDE.flatMap(({ gap, steps }) =>
    steps.flatMap((dy) => [x + gap, x - gap - width].map((left) => ({ x: left, y: y - height / 2 + dy }))),
  );
  const over = ABOVE.flatMap((gap) =>
    [y - gap - height, y + gap].flatMap((top) =>
      [x - width / 2, x - 6, x + 6 - width].map((left) => ({ x: left, y: top })),
    ),
  );
  return [...beside, ...over]
    .map((spot) => candidate({ ...spot, width, height }, request, way))
    .sort((a, b) => a.price - b.price);
}

function candidate(wished: Box, request: LabelRequest, { way, less, bounds }: Way): Candidate {
  const inside = keepInside(wished, bounds);
  const near = nearestIn(inside, request);
  const far = Math.hypot(near.x - request.x, near.y - request.y);
  const aslant = Math.abs(inside.y + inside.height / 2 - request.y);
  const leader = far > NEAR ? near : null;
  const pushed = Math.abs(inside.x - wished.x) + Math.abs(inside.y - wished.y);
  const price = less + far + aslant * 0.25 + pushed * 0.08 + (leader ? LEADER : 0) + (wished.x < request.x ? 1 : 0);
  return { id: request.id, way, align: alignOf(inside, request), ...inside, leader, price };
}

/** Lines begin or end at the side where the mark is; over or under the middle of a label they are centred. */
function alignOf({ x, width }: Box, mark: Point): PlacedLabel["align"] {
  const share = width === 0 ? 0.5 : (mark.x - x) / width;
  if (share < 0.3) return "start";
  return share > 0.7 ? "end" : "middle";
}
