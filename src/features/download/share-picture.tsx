import type { Claim } from "#dataset/records.ts";
import { claimantInk } from "#evidence/claimant-ink.ts";
import type { Drawn } from "#evidence/drawn.ts";
import { scopeName } from "#evidence/scope-name.ts";
import { formatFigure } from "#i18n/format-claim.ts";
import type { Text } from "#i18n/text.ts";
import { groupBy } from "#model/group-by.ts";
import type { Lookup } from "#model/lookup.ts";
import { scopeKey } from "#model/scope.ts";
import { setText, TextLines } from "#ui/text-lines.tsx";
import { textWidth } from "#ui/text-width.ts";

interface Props {
  readonly text: Text;
  readonly lookup: Lookup;
  /** What is told first, of every claimant. */
  readonly claims: readonly Claim[];
  readonly map: Drawn | null;
}

const SHARE_SIZE = { width: 1200, height: 630 };
export const SHARE_MAP_WIDTH = 380;
const MARGIN = 56;
const FIGURES = { top: 172, label: 32, line: 108, width: 690, columns: 3, lines: 3 };

const TITLE = { size: 46, fill: "var(--ink)", bold: true, serif: true, leading: 1.15 } as const;
const SUBTITLE = { size: 22, fill: "var(--soft)" } as const;
const METRIC = { size: 21, fill: "var(--soft)", bold: true } as const;
const FIGURE = { size: 40, fill: "currentColor", bold: true, leading: 1.15 } as const;
const LEAST_FIGURE = 22;
const NAME = { size: 16.5, fill: "var(--ink)", leading: 1.2 } as const;
const RULE = { size: 20, fill: "var(--ink)" } as const;

/** The picture that other sites show beside a link to the page: figures that stand side by side, and where it happened. */
export function SharePicture({ text, lookup, claims, map }: Props) {
  const { meta } = lookup.dataset;
  const { width, height } = SHARE_SIZE;
  const rows = rowsOf(claims);
  const title = setText(text.name(meta.title), width - 2 * MARGIN, TITLE);
  const right = width - MARGIN - SHARE_MAP_WIDTH;
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <title>{text.name(meta.title)}</title>
      <rect width={width} height={height} fill="var(--card)" />
      <rect width={width} height={10} fill="var(--ink)" />
      <TextLines set={title} x={MARGIN} y={46} />
      <TextLines
        set={setText(text.name(meta.subtitle), width - 2 * MARGIN, SUBTITLE)}
        x={MARGIN}
        y={50 + title.height}
      />
      {rows.map(({ first, claims: some, y, more }) => (
        <Row key={first.id} text={text} lookup={lookup} row={{ first, claims: some, y, more }} />
      ))}
      {map && <g transform={`translate(${right},${FIGURES.top + 8})`}>{map.node}</g>}
      <TextLines
        set={setText(text.t("picture.share.rule"), SHARE_MAP_WIDTH, RULE)}
        x={right}
        y={FIGURES.top + 32 + (map?.height ?? 0)}
      />
      <TextLines set={setText(`Qantar · ${meta.version}`, width, NAME)} x={MARGIN} y={height - 42} />
    </svg>
  );
}

interface Row {
  /** Whose metric, people and place stand above the figures. */
  readonly first: Claim;
  readonly claims: readonly Claim[];
  readonly y: number;
  /** How many claims of it had no room. */
  readonly more: number;
}

/** What several say differently, as far as there is room; a single figure only where nothing else is to be told. */
function rowsOf(claims: readonly Claim[]): readonly Row[] {
  const groups = [...groupBy(claims, (claim) => scopeKey(claim)).values()];
  const disputed = groups.filter((group) => group.length > 1);
  const rows: Row[] = [];
  let y = FIGURES.top;
  let lines = FIGURES.lines;
  for (const group of disputed.length > 0 ? disputed : groups) {
    const [first] = group;
    if (first === undefined || lines === 0) break;
    const shown = distinctFirst(group).slice(0, lines * FIGURES.columns);
    const taken = Math.ceil(shown.length / FIGURES.columns);
    rows.push({ first, claims: shown, y, more: group.length - shown.length });
    y += FIGURES.label + taken * FIGURES.line;
    lines -= taken;
  }
  return rows;
}

function Row({ text, lookup, row }: Pick<Props, "text" | "lookup"> & { readonly row: Row }) {
  const { first, claims, y, more } = row;
  const label = [text.name(lookup.metric.get(first.metric)?.label), scopeName(text, lookup, first)];
  if (more > 0) label.push(text.count("picture.share.more", more));
  return (
    <g>
      <TextLines set={setText(label.join(" · "), FIGURES.width, METRIC)} x={MARGIN} y={y} />
      {claims.map((claim, i) => (
        <Figure
          key={claim.id}
          text={text}
          lookup={lookup}
          claim={claim}
          x={MARGIN + (i % FIGURES.columns) * (FIGURES.width / FIGURES.columns)}
          y={y + FIGURES.label + Math.floor(i / FIGURES.columns) * FIGURES.line}
        />
      ))}
    </g>
  );
}

interface FigureProps extends Pick<Props, "text" | "lookup"> {
  readonly claim: Claim;
  readonly x: number;
  readonly y: number;
}

/** One figure as large as fits its column, with who says it. */
function Figure({ text, lookup, claim, x, y }: FigureProps) {
  const room = FIGURES.width / FIGURES.columns - 16;
  const figure = formatFigure(text, claim, "short");
  const size = Math.max(LEAST_FIGURE, Math.min(FIGURE.size, room / textWidth(figure, 1, "bold")));
  const name = setText(text.name(lookup.claimant.get(claim.claimant)?.name), room, NAME);
  return (
    <g className={claimantInk(lookup, claim)}>
      <TextLines
        set={{ lines: [figure], height: size, style: { ...FIGURE, size } }}
        x={x}
        y={y + (FIGURE.size - size) * 0.8}
      />
      <TextLines set={name} x={x} y={y + 46} />
    </g>
  );
}

/** Those that differ before those that repeat, each time in the order given. */
function distinctFirst(claims: readonly Claim[]): readonly Claim[] {
  const said = (claim: Claim) => `${claim.qualifier} ${claim.value} ${claim.valueHigh} ${claim.word}`;
  const first = claims.filter((claim, i) => claims.findIndex((other) => said(other) === said(claim)) === i);
  return [...first, ...claims.filter((claim) => !first.includes(claim))];
}
