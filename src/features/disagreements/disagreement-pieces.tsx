import type { ReactNode } from "react";
import { niceScale } from "#evidence/nice-scale.ts";
import { paragraphSaid } from "#evidence/paragraph-said.ts";
import { scopeName } from "#evidence/scope-name.ts";
import { type Row, rowsOf, tellingRows } from "#features/disagreements/disagreement-rows.ts";
import type { Block, DisagreementView } from "#features/disagreements/disagreement-view.ts";
import type { Desk } from "#features/disagreements/drawing-desk.ts";
import { DrawnTicks, drawnAxis, type Piece } from "#features/disagreements/drawn-axis.tsx";
import { MOST_SHOWN } from "#features/disagreements/most-shown.ts";
import { reasonsSaid } from "#features/disagreements/reasons-said.ts";
import { rowWords } from "#features/disagreements/row-words.ts";
import type { Discrepancy } from "#model/discrepancy.ts";
import { axisTop, drawnAt } from "#model/interval.ts";
import { paragraphsOf } from "#model/printed-in.ts";
import { stands } from "#model/standing.ts";
import { setText, TextLines, type TextStyle } from "#ui/text-lines.tsx";

export interface Placed extends Piece {
  /** Room above it. */
  readonly gap: number;
}

const GROUP = { size: 17, fill: "var(--ink)", bold: true, serif: true, leading: 1.25 } as const;
const LEAD = { size: 12, fill: "var(--soft)" } as const;
const SCOPE = { size: 13, fill: "var(--ink)", bold: true } as const;
const TITLE = { size: 13, fill: "var(--ink)", bold: true, leading: 1.3 } as const;
const FACTS = { size: 12, fill: "var(--soft)", leading: 1.3 } as const;
const PRINTED = { size: 11, fill: "var(--soft)", leading: 1.3 } as const;
const REASON = { size: 12.5, fill: "var(--ink)" } as const;
const COLUMN_GAP = 16;
const NAMES_SHARE = 0.4;
const ROW_PADDING = 6;
const REASON_INDENT = 12;

/** The groups of the panel that show what differs, in its order. */
export const GROUPS = ["contradicting", "falling", "misprinted", "explained", "across"] as const;

/** Pieces below each other as one. */
export function stacked(pieces: readonly Placed[]): Piece {
  let y = 0;
  const placed = pieces.map((piece, at) => {
    const top = y + (at === 0 ? 0 : piece.gap);
    y = top + piece.height;
    return { top, node: piece.node };
  });
  const node = placed.map(({ top, node: one }) => (
    <g key={top} transform={`translate(0,${top.toFixed(1)})`}>
      {one}
    </g>
  ));
  return { height: Math.ceil(y), node };
}

/** A group of the panel in parts that need not lie together: each comparison is one, the first with the head of the group. */
export function groupParts(desk: Desk, view: DisagreementView, group: (typeof GROUPS)[number]): readonly Placed[] {
  const { t } = desk.text;
  if (view[group].length === 0) return [];
  const head = [
    words(desk, t(`disagreements.${group}`), { style: GROUP, gap: 26 }),
    words(desk, t(`disagreements.${group}.lead`), { style: LEAD, gap: 2 }),
  ];
  const [first = [], ...others] =
    group === "misprinted"
      ? [reasonPieces(desk, view.misprinted)]
      : view[group].slice(0, MOST_SHOWN.blocks).map((block) => blockPieces(desk, block));
  const rest = group === "misprinted" ? [] : someOf(desk, view[group].slice(0, MOST_SHOWN.blocks), view[group]);
  return [[...head, ...first], ...others, ...(rest.length > 0 ? [rest] : [])].map((pieces) => ({
    gap: pieces[0]?.gap ?? 0,
    ...stacked(pieces),
  }));
}

function blockPieces(desk: Desk, { scope, claims, found }: Block): readonly Placed[] {
  const { text, lookup, choice, width } = desk;
  // Figures of different groups are compared claim by claim, as on the page.
  const by = scope ? choice.by : "claimant";
  const { top, whole } = axisTop(claims);
  const { ticks, max } = niceScale(top, 3, whole);
  const name = scope ? scopeName(text, lookup, scope) : text.t("disagreements.mixed");
  const head = setText(name, namesWidth(width), SCOPE);
  const measured = claims.some((claim) => drawnAt(claim));
  const headPiece = {
    gap: 14,
    height: Math.max(head.height, 18),
    node: (
      <>
        <TextLines set={head} x={0} y={0} />
        {measured && (
          <g transform={`translate(${axisLeft(width)},${Math.max(head.height, 18) - 5})`}>
            <DrawnTicks text={text} ticks={ticks} max={max} width={width - axisLeft(width)} />
          </g>
        )}
      </>
    ),
  };
  const all = rowsOf(lookup, claims, { by, upTo: choice.filter });
  const rows = tellingRows(all, { scope, found });
  return [
    headPiece,
    ...rows.map((row) => rowPiece(desk, row, { max, mixed: scope === null })),
    ...someOf(desk, rows, all),
    ...reasonPieces(desk, found),
  ];
}

/** Says that not all is drawn; nothing where all is. */
function someOf({ text, ...desk }: Desk, shown: readonly unknown[], all: readonly unknown[]): readonly Placed[] {
  if (shown.length === all.length) return [];
  const said = text.t("disagreements.some", { n: text.number(shown.length), m: text.number(all.length) });
  return [words({ text, ...desk }, said, { style: LEAD, gap: 8 })];
}

function namesWidth(width: number): number {
  return Math.floor((width - COLUMN_GAP) * NAMES_SHARE);
}

function axisLeft(width: number): number {
  return namesWidth(width) + COLUMN_GAP;
}

function rowPiece(desk: Desk, row: Row, { max, mixed }: { max: number; mixed: boolean }): Placed {
  const { text, lookup, choice, carried, width } = desk;
  const { claim, publication, printed } = row;
  const carriedIn = carried.has(claim);
  const { title, facts } = rowWords(text, lookup, { row, mixed, carriedIn });
  const [said, told] = [setText(title, namesWidth(width), TITLE), setText(facts.join(" · "), namesWidth(width), FACTS)];
  const axis = drawnAxis({
    ...{ text, lookup, width: width - axisLeft(width) },
    drawn: {
      ...{ claim, max, carriedIn },
      struck: !stands(lookup, claim, choice.filter),
      echoes: publication === null ? printed.length : 1,
    },
  });
  const names = said.height + told.height;
  const line = Math.max(names, axis.height);
  const below = mixed ? null : setText(printedWords(desk, row), width, PRINTED);
  const height = ROW_PADDING * 2 + line + (below ? below.height + 2 : 0);
  return {
    gap: 0,
    height,
    node: (
      <>
        <TextLines set={said} x={0} y={ROW_PADDING + (line - names) / 2} />
        <TextLines set={told} x={0} y={ROW_PADDING + (line - names) / 2 + said.height} />
        <g transform={`translate(${axisLeft(width)},${(ROW_PADDING + (line - axis.height) / 2).toFixed(1)})`}>
          {axis.node}
        </g>
        {below && <TextLines set={below} x={0} y={ROW_PADDING + line + 2} />}
        <path d={`M0,${height} h${width}`} stroke="var(--line)" />
      </>
    ),
  };
}

function printedWords({ text }: Desk, { printed }: Row): string {
  if (printed.length === 0) return text.t("disagreements.uncited");
  const each = printed.map(({ publication, citations }) => {
    const { outlet, published } = publication;
    const paragraphs = paragraphsOf(citations).map((number) => paragraphSaid(text, publication, String(number)));
    return text.t("picture.source", { outlet, day: text.day(published), paragraphs: paragraphs.join(", ") });
  });
  return each.join(text.t("print.semicolon"));
}

function reasonPieces(desk: Desk, found: readonly Discrepancy[]): readonly Placed[] {
  return reasonsSaid(desk.text, desk.lookup, { found, upTo: desk.choice.filter }).map((said, at) => {
    const { height, node } = words({ ...desk, width: desk.width - REASON_INDENT }, said, { style: REASON, gap: 0 });
    return {
      gap: at === 0 ? 8 : 4,
      height,
      node: (
        <>
          <path d={`M1,2 V${(height - 2).toFixed(1)}`} stroke="var(--line-strong)" strokeWidth={2} />
          <g transform={`translate(${REASON_INDENT},0)`}>{node}</g>
        </>
      ),
    };
  });
}

function words({ width }: Desk, said: string, { style, gap }: { style: TextStyle; gap: number }): Placed {
  const set = setText(said, width, style);
  const node: ReactNode = <TextLines set={set} x={0} y={0} />;
  return { gap, height: set.height, node };
}
