import type { ReactNode } from "react";
import type { Claim } from "#dataset/records.ts";
import { claimWords } from "#evidence/claim-words.ts";
import { claimantInk } from "#evidence/claimant-ink.ts";
import { HedgeMark } from "#evidence/hedge-glyph.tsx";
import { type AxisPlace, axisPlace, ringRadii } from "#features/disagreements/axis-place.ts";
import { formatFigure, formatFigureWithUnit } from "#i18n/format-claim.ts";
import type { Text } from "#i18n/text.ts";
import type { Lookup } from "#model/lookup.ts";
import { setText, TextLines } from "#ui/text-lines.tsx";
import { textWidth } from "#ui/text-width.ts";

/** How high the axis of one claim is, its line in the middle. */
const AXIS_HEIGHT = 30;
const MARGIN = { left: 14, right: 20 };
const FIGURE = { size: 14, fill: "currentColor", bold: true } as const;
const TICK = { size: 11, fill: "var(--soft)" } as const;
const ASIDE = { size: 11, fill: "var(--soft)" } as const;
const WORD = { size: 12.5, fill: "currentColor", bold: true } as const;
const LOZENGE = { above: 6, padding: 10, radius: 12, gap: 8 };
const ASIDE_ROOM = 80;
const CLOSE = 34;
const MARK = 12;
const RING_GAP = 4;
const BEYOND = 40;

/** One claim as it is drawn on its axis. */
interface AxisClaim {
  readonly claim: Claim;
  readonly max: number;
  readonly carriedIn: boolean;
  /** Taken back or replaced by the end of the range. */
  readonly struck: boolean;
  /** How many publications carry it: each after the first is a ring around the mark. */
  readonly echoes: number;
}

function lineOf(width: number) {
  const length = width - MARGIN.left - MARGIN.right;
  return { length, at: (percent: number) => MARGIN.left + (percent / 100) * length };
}

interface TicksProps {
  readonly text: Text;
  readonly ticks: readonly number[];
  readonly max: number;
  readonly width: number;
}

/** The values printed above the axes of a block, their feet at 0. */
export function DrawnTicks({ text, ticks, max, width }: TicksProps) {
  const { at } = lineOf(width);
  return (
    <g fontFamily="var(--sans)" fontSize={TICK.size} fill={TICK.fill} textAnchor="middle">
      {ticks.map((tick) => (
        <text key={tick} x={at((tick / max) * 100).toFixed(1)}>
          {text.number(tick)}
        </text>
      ))}
    </g>
  );
}

/** A drawing with its height, the upper left corner at 0,0. */
export interface Piece {
  readonly height: number;
  readonly node: ReactNode;
}

interface Input {
  readonly text: Text;
  readonly lookup: Lookup;
  readonly drawn: AxisClaim;
  readonly width: number;
}

/** One claim on a value axis of its own, or its word in a lozenge without a place on the axis. */
export function drawnAxis(input: Input): Piece {
  const place = axisPlace(input.drawn.claim, input.drawn.max);
  return place ? { height: AXIS_HEIGHT, node: <Axis {...input} place={place} /> } : wordPiece(input);
}

function Axis({ text, lookup, drawn, width, place }: Input & { readonly place: AxisPlace }) {
  const { claim, carriedIn, struck, echoes } = drawn;
  const { at, length } = lineOf(width);
  const [from, to] = [at(place.at), at(place.to)];
  const rings = ringRadii(echoes);
  const faint = carriedIn ? "var(--thinned)" : undefined;
  return (
    <g className={claimantInk(lookup, claim)} transform={`translate(0,${AXIS_HEIGHT / 2})`}>
      <path d={`M${MARGIN.left},0 h${length}`} stroke="var(--line)" strokeWidth={1} />
      <g opacity={faint}>
        <OpenEnd place={place} at={from} end={at(100)} />
      </g>
      <Figure
        words={formatFigureWithUnit(text, claimWords(lookup, claim))}
        side={place.side}
        off={Math.max(MARK, (rings.at(-1) ?? 0) + RING_GAP)}
        x={place.side === "after" ? to : from}
        struck={struck}
        width={width}
      />
      <g opacity={faint}>
        {to > from ? (
          <Range from={from} to={to} struck={struck} />
        ) : (
          <g transform={`translate(${from.toFixed(1)},0)`}>
            {rings.map((radius) => (
              <circle key={radius} r={radius} fill="none" stroke="currentColor" opacity="var(--thinned)" />
            ))}
            <HedgeMark qualifier={claim.qualifier} hollow={carriedIn} struck={struck} />
          </g>
        )}
      </g>
    </g>
  );
}

function Range({ from, to, struck }: { from: number; to: number; struck: boolean }) {
  return (
    <g fill="none" stroke="currentColor" strokeWidth={2}>
      <path d={`M${from},-5 V5 M${to},-5 V5 M${from},0 H${to}`} />
      {struck && <path d={`M${from - 7},2 L${to + 7},-2`} />}
    </g>
  );
}

function OpenEnd({ place, at, end }: { place: AxisPlace; at: number; end: number }) {
  if (place.open === null) return null;
  const up = place.open === "up";
  const low = place.open === "close" ? Math.max(MARGIN.left, at - CLOSE) : MARGIN.left;
  const [tip, back] = up ? [end, -5] : [low, 5];
  return (
    <g fill="none" stroke="currentColor">
      <path d={`M${at},0 H${tip}`} strokeWidth={2} strokeDasharray="2 3" />
      <path d={`M${tip + back},-4.5 L${tip},0 L${tip + back},4.5`} strokeWidth={1.5} />
    </g>
  );
}

interface FigureProps {
  readonly words: string;
  readonly side: AxisPlace["side"];
  /** How far it keeps off the mark at `x`. */
  readonly off: number;
  readonly x: number;
  readonly struck: boolean;
  readonly width: number;
}

/** A figure beside its mark, on ground of its own where it would lie on the line. */
function Figure({ words, side, off, x, struck, width }: FigureProps) {
  const wide = textWidth(words, FIGURE.size, "bold");
  const wanted = side === "after" ? x + off : x - wide - (side === "beyond" ? BEYOND : off);
  const left = Math.max(2, Math.min(wanted, width - wide - 2));
  return (
    <>
      <rect x={left - 2} y={-10} width={wide + 4} height={20} fill="var(--card)" />
      <text
        x={left.toFixed(1)}
        y={5}
        fontFamily="var(--sans)"
        fontSize={FIGURE.size}
        fontWeight={600}
        fill={FIGURE.fill}
        textDecoration={struck ? "line-through" : undefined}
      >
        {words}
      </text>
    </>
  );
}

function wordPiece({ text, lookup, drawn: { claim, carriedIn, struck }, width }: Input): Piece {
  const room = width - MARGIN.left - MARGIN.right;
  const said = setText(formatFigure(text, claim, "short"), room - 2 * LOZENGE.padding, WORD);
  const wide = Math.max(...said.lines.map((line) => textWidth(line, WORD.size, "bold"))) + 2 * LOZENGE.padding;
  const high = said.height + LOZENGE.above;
  const beside = room - wide - LOZENGE.gap >= ASIDE_ROOM;
  const aside = setText(text.t("disagreements.off_axis"), beside ? room - wide - LOZENGE.gap : room, ASIDE);
  const height = Math.max(AXIS_HEIGHT, beside ? Math.max(high, aside.height) : high + aside.height);
  const top = beside ? (height - high) / 2 : 0;
  const node = (
    <g className={claimantInk(lookup, claim)}>
      <g opacity={carriedIn ? "var(--thinned)" : undefined}>
        <rect
          x={MARGIN.left}
          y={top}
          width={wide}
          height={high}
          rx={LOZENGE.radius}
          fill="none"
          stroke="currentColor"
        />
        <TextLines set={said} x={MARGIN.left + LOZENGE.padding} y={top + LOZENGE.above / 2} />
        {struck && (
          <path d={`M${MARGIN.left - 4},${top + high / 2} h${wide + 8}`} stroke="currentColor" strokeWidth={2} />
        )}
      </g>
      <TextLines
        set={aside}
        x={beside ? MARGIN.left + wide + LOZENGE.gap : MARGIN.left}
        y={beside ? (height - aside.height) / 2 : high}
      />
    </g>
  );
  return { height, node };
}
