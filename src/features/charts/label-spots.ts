import { type Box, distanceTo, keepInside, nearestIn, type Point } from "#features/charts/box.ts";

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

/** A place that a label might take, and what that costs by itself. */
export interface Candidate extends PlacedLabel {
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
const LEAST = 110;
const LEADER = 8;

/** The places for one way to set a label, the best first; worked out when they are asked for, since most never are. */
export interface Wish {
  /** What it costs at least. */
  readonly less: number;
  readonly spots: () => readonly Candidate[];
}

/** All that is tried for one label: way by way, nearest first. */
export function labelSpots(request: LabelRequest, bounds: Box): readonly Wish[] {
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
  const far = distanceTo(inside, request);
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
