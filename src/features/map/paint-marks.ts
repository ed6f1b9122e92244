import type { Drawing } from "#features/map/changed-areas.ts";
import { nameArea, type PlacedName } from "#features/map/lay-out-names.ts";
import type { MapFrame } from "#features/map/map-frame.ts";
import type { MapLook } from "#features/map/map-palette.ts";
import type { DrawnMark } from "#features/map/mark-frame.ts";
import { LINE_HEIGHT, type MarkName, markNumeral } from "#features/map/mark-names.ts";
import { ringWidth } from "#features/map/mark-scale.ts";
import type { Project } from "#features/map/project.ts";
import { ringParts } from "#features/map/ring-segments.ts";
import type { WordWidths } from "#features/map/word-widths.ts";
import type { Text } from "#i18n/text.ts";

/** All lengths are CSS pixels. */
const CASING = 1.5;
const EMPTY_RING = 1.4;
/** Half of the paper between two families of a ring. */
const GAP = 0.6;
const HALO = 1.8;
const END_LINE = 1;
/** What edges reach beyond their measures, and the far end of a name. */
const BLUR = 0.5;
const FAR_END = 3;
const NEAR = 1;
const EMPHASIS = { hovered: 1.6, chosen: 2.6 };
const TURN = 2 * Math.PI;
/** Capitals and figures look centred when their line's middle lies so much of their size above its base. */
const BASE = 0.35;

/** What is painted over the ground of the map. */
export interface MarksPainting {
  readonly frame: MapFrame;
  /** The share of its size that each mark has now, in their order. */
  readonly shares: readonly number[];
  readonly names: readonly PlacedName<MarkName>[];
  readonly project: Project;
  readonly look: MapLook;
  readonly text: Text;
  readonly widths: WordWidths;
}

type Context = CanvasRenderingContext2D;

interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Two shares of a turn, clockwise from the top. */
interface Span {
  readonly from: number;
  readonly to: number;
}

const WHOLE: Span = { from: 0, to: 1 };

function disc(context: Context, { x, y, radius }: Circle, colour: string): void {
  context.fillStyle = colour;
  context.beginPath();
  context.arc(x, y, radius, 0, TURN);
  context.fill();
}

function arc(context: Context, { x, y, radius }: Circle, { from, to }: Span): void {
  context.beginPath();
  context.arc(x, y, radius, (from - 0.25) * TURN, (to - 0.25) * TURN);
  context.stroke();
}

/** A mark at the point and in the size that it has now. */
interface Shown extends Circle {
  readonly mark: DrawnMark;
  readonly ring: number;
}

function shownMark(mark: DrawnMark, share: number, project: Project): Shown {
  const ring = mark.count ? ringWidth(mark.radius) * Math.min(1, share) : EMPTY_RING;
  return { mark, ring, radius: mark.radius * share, ...project(mark.lng, mark.lat) };
}

function paintRing(context: Context, { mark, ring, ...circle }: Shown, look: MapLook): void {
  const line = { ...circle, radius: Math.max(0, circle.radius - ring / 2) };
  const none = look.palette["mark-empty"];
  context.lineWidth = ring;
  if (!mark.count) {
    context.strokeStyle = none;
    arc(context, line, WHOLE);
    return;
  }
  const parts = ringParts(mark.count);
  const gap = parts.length > 1 ? GAP / (line.radius * TURN) : 0;
  for (const { slot, from, to } of parts) {
    context.strokeStyle = look.families[slot] ?? none;
    if (to - from > gap * 2) arc(context, line, { from: from + gap, to: to - gap });
  }
}

/** Thin circles at the ends around what is counted; an end that lies on the mark's own edge has none. */
function paintEnds(context: Context, { mark, x, y, radius: drawn }: Shown, palette: MapLook["palette"]): void {
  const grown = drawn / mark.radius;
  for (const radius of Object.values(mark.ends ?? {}).map((end: number) => end * grown)) {
    if (Math.abs(radius - drawn) < NEAR) continue;
    context.lineWidth = END_LINE + 1.6;
    context.strokeStyle = palette.halo;
    arc(context, { x, y, radius }, WHOLE);
    context.lineWidth = END_LINE;
    context.strokeStyle = palette.ink;
    arc(context, { x, y, radius }, WHOLE);
  }
}

function emphasisOf({ mark: { place } }: Shown, { chosen, hovered }: MapFrame): number {
  if (chosen.has(place.id)) return EMPHASIS.chosen;
  return place.id === hovered ? EMPHASIS.hovered : 0;
}

/** A disc of paper with a ring cut into the families' shares; an empty one is thin and grey, an emphasised one has ink around. */
function paintMark(context: Context, shown: Shown, { frame, look, text, widths }: MarksPainting): void {
  const { palette, typeface } = look;
  const { x, y } = shown;
  const emphasis = emphasisOf(shown, frame);
  const radius = shown.radius + CASING;
  if (emphasis > 0) disc(context, { x, y, radius: radius + emphasis }, palette.ink);
  disc(context, { x, y, radius }, palette["mark-paper"]);
  paintRing(context, shown, look);
  paintEnds(context, shown, palette);
  const numeral = markNumeral(text, shown.mark);
  if (!numeral) return;
  const font = `600 ${numeral.size}px ${typeface}`;
  // A context that centres words measures them each time, which takes longer than all else of a mark.
  const left = x - widths.of(context, numeral.figure, font) / 2;
  context.font = font;
  context.textAlign = "left";
  context.fillStyle = palette.ink;
  context.fillText(numeral.figure, left, y + numeral.size * BASE);
}

type Lettering = Pick<MarksPainting, "look" | "widths">;

/** Words of a line in one weight. */
interface Words {
  readonly words: string;
  readonly font: string;
  readonly width: number;
}

/** A line of a name: bold words, and perhaps a number after them that is not. */
function lineOf(context: Context, { lines, size, aside }: MarkName, given: Lettering & { index: number }): Words[] {
  const { index, look, widths } = given;
  const after = index === lines.length - 1 && aside !== "" ? `\u00a0${aside}` : "";
  const parts = [
    { words: lines[index] ?? "", font: `600 ${size}px ${look.typeface}` },
    { words: after, font: `400 ${size}px ${look.typeface}` },
  ];
  return parts
    .filter(({ words }) => words !== "")
    .map(({ words, font }) => ({ words, font, width: widths.of(context, words, font) }));
}

const BEFORE = { start: 0, middle: 0.5, end: 1 } as const;

/** Writes a name in a halo that keeps it off the ground. */
function paintName(context: Context, name: PlacedName<MarkName>, { look, widths }: Lettering): void {
  const { palette } = look;
  const { lines, size, kind } = name.named;
  context.textAlign = "left";
  context.lineJoin = "round";
  context.lineWidth = HALO * 2;
  context.strokeStyle = palette.halo;
  context.fillStyle = kind === "region" ? palette.accent : palette.ink;
  lines.forEach((_, index) => {
    const parts = lineOf(context, name.named, { index, look, widths });
    const whole = parts.reduce((sum, { width }) => sum + width, 0);
    const y = name.y + (index - (lines.length - 1) / 2) * size * LINE_HEIGHT + size * BASE;
    let x = name.x - whole * BEFORE[name.anchor];
    for (const { words, font, width } of parts) {
      // Once for both: to set a font takes longer than to write in it. The halo of a number ends in the space before it.
      context.font = font;
      context.strokeText(words, x, y);
      context.fillText(words, x, y);
      x += width;
    }
  });
}

function markDrawing(shown: Shown, painting: MarksPainting): Drawing {
  const { x, y, radius, mark } = shown;
  const { count, ends } = mark;
  const emphasis = emphasisOf(shown, painting.frame);
  const room = Math.max(radius + CASING + emphasis, (ends?.high ?? 0) + END_LINE) + BLUR;
  return {
    key: `${x} ${y} ${radius} ${emphasis} ${count?.total} ${count?.byFamily} ${ends?.low} ${ends?.high}`,
    area: { left: x - room, right: x + room, top: y - room, bottom: y + room },
    paint: (context) => paintMark(context, shown, painting),
  };
}

function nameDrawing(name: PlacedName<MarkName>, painting: MarksPainting): Drawing {
  const { left, right, top, bottom } = nameArea(name);
  const { lines, aside, kind } = name.named;
  const room = HALO + BLUR;
  const [before, after] = [
    name.anchor === "start" ? room : room + FAR_END,
    name.anchor === "end" ? room : room + FAR_END,
  ];
  return {
    key: `${name.x} ${name.y} ${name.anchor} ${lines} ${aside} ${kind}`,
    area: { left: left - before, right: right + after, top: top - room, bottom: bottom + room },
    paint: (context) => paintName(context, name, painting),
  };
}

/** Marks and their names over them, for a canvas whose unit is a CSS pixel, the lowest first. */
export function markDrawings(painting: MarksPainting): readonly Drawing[] {
  const { frame, shares, names, project } = painting;
  return [
    ...frame.marks.map((mark, index) => markDrawing(shownMark(mark, shares[index] ?? 1, project), painting)),
    // The most important last, so that none lies over it.
    ...names.toReversed().map((name) => nameDrawing(name, painting)),
  ];
}
