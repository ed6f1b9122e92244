import type { ReactNode } from "react";
import type { Drawn, Sign } from "#evidence/drawn.ts";
import type { PictureTexts } from "#features/download/picture-texts.ts";
import { type SetText, setText, TextLines } from "#ui/text-lines.tsx";

interface Props {
  readonly drawn: Drawn;
  readonly texts: PictureTexts;
}

interface Block {
  readonly key: string;
  readonly height: number;
  /** Room above it. */
  readonly gap: number;
  readonly draw: (y: number) => ReactNode;
}

/** How wide a drawing has to be for a picture. */
export const DRAWN_WIDTH = 752;
const MARGIN = 24;
const GLYPH = 26;
const SIGN_GAP = 20;
const SIGN_SIZE = 12;

/** A drawing narrower than this has a smaller title. */
const NARROW = 600;

const TITLE = { size: 25, fill: "var(--ink)", bold: true, serif: true, leading: 1.2 } as const;
const DATASET = { size: 14, fill: "var(--ink)", bold: true } as const;
const LEAD = { size: 13, fill: "var(--soft)" } as const;
const WHY = { size: 13, fill: "var(--ink)" } as const;
const SIGN = { size: SIGN_SIZE, fill: "var(--ink)" } as const;
const FOOT = { size: 11, fill: "var(--soft)" } as const;

/** A drawing with everything that it needs to be shown alone: what it is, how it is read, whose figures, on which terms. */
export function Picture({ drawn, texts }: Props) {
  const blocks = blocksOf(drawn, texts);
  const width = drawn.width + 2 * MARGIN;
  const tops: number[] = [];
  let y = MARGIN;
  for (const block of blocks) {
    y += block.gap;
    tops.push(y);
    y += block.height;
  }
  const height = Math.ceil(y + MARGIN);
  return (
    <svg xmlns="http://www.w3.org/2000/svg" role="img" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <title>{texts.title}</title>
      <desc>{[...texts.lead, drawn.description, ...texts.why].join(" ")}</desc>
      <rect width={width} height={height} fill="var(--card)" />
      {blocks.map(({ key, draw }, i) => (
        <g key={key}>{draw(tops[i] ?? 0)}</g>
      ))}
    </svg>
  );
}

function blocksOf(drawn: Drawn, { title, lead, why, foot }: PictureTexts): readonly Block[] {
  const { width, height, node, signs } = drawn;
  const textBlock = (key: string, gap: number, set: SetText): Block => ({
    key,
    gap,
    height: set.height,
    draw: (y) => <TextLines set={set} x={MARGIN} y={y} />,
  });
  const key = legendOf(signs, width);
  return [
    textBlock("title", 0, setText(title, width, width < NARROW ? { ...TITLE, size: 21 } : TITLE)),
    ...lead.map((line, i) => textBlock(`lead ${i}`, 4, setText(line, width, i === 0 ? DATASET : LEAD))),
    { key: "drawing", gap: 16, height, draw: (y) => <g transform={`translate(${MARGIN},${y})`}>{node}</g> },
    ...why.map((line, i) => textBlock(`why ${i}`, i === 0 ? 14 : 4, setText(line, width, WHY))),
    {
      key: "legend",
      gap: 16,
      height: key.height,
      draw: (y) => <g transform={`translate(${MARGIN},${y})`}>{key.node}</g>,
    },
    {
      key: "rule",
      gap: 14,
      height: 1,
      draw: (y) => <path d={`M${MARGIN},${y} h${width}`} stroke="var(--line-strong)" strokeWidth={1} />,
    },
    ...foot.map((line, i) => textBlock(`foot ${i}`, i === 0 ? 8 : 3, setText(line, width, FOOT))),
  ];
}

/** The signs in two columns, each with its words. */
function legendOf(signs: readonly Sign[], width: number) {
  const column = (width - SIGN_GAP) / 2;
  const set = signs.map((sign) => ({ sign, words: setText(sign.words, column - GLYPH, SIGN) }));
  const placed: { readonly sign: Sign; readonly words: SetText; readonly x: number; readonly y: number }[] = [];
  let y = 0;
  for (let i = 0; i < set.length; i += 2) {
    const row = set.slice(i, i + 2);
    row.forEach((one, at) => {
      placed.push({ ...one, x: at * (column + SIGN_GAP), y });
    });
    y += Math.max(18, ...row.map(({ words }) => words.height)) + 3;
  }
  const node = placed.map(({ sign, words, x, y: top }) => (
    <g key={sign.key} transform={`translate(${x},${top.toFixed(1)})`} color="var(--soft)">
      {sign.glyph}
      <TextLines set={words} x={GLYPH} y={0.6} />
    </g>
  ));
  return { node, height: y };
}
