import type { Drawn, Sign } from "#evidence/drawn.ts";
import { hedgeSigns } from "#evidence/hedge-signs.tsx";
import { cardDrawings } from "#features/charts/card-drawings.ts";
import { KEY_GLYPHS } from "#features/charts/chart-key.tsx";
import { type ChartChoice, type ChartRows, chartRows } from "#features/charts/chart-rows.ts";
import { chartSentence } from "#features/charts/chart-sentence.ts";
import plotCss from "#features/charts/claims-plot.module.css?inline";
import { keyEntries } from "#features/charts/key-entries.ts";
import { type LaidOutChart, LEADING, layOutCharts, NAME_SIZE } from "#features/charts/lay-out-charts.ts";
import { markWords } from "#features/charts/mark-words.ts";
import { PlainPlot } from "#features/charts/plain-plot.tsx";
import type { Text } from "#i18n/text.ts";
import type { Lookup } from "#model/lookup.ts";

/** All charts of a metric as one drawing, `width` wide, as the page draws them; null where there is nothing to show. */
export function drawnChart(
  text: Text,
  lookup: Lookup,
  { choice, width }: { readonly choice: ChartChoice; readonly width: number },
): Drawn | null {
  const rows = chartRows(lookup, choice);
  const scopes = rows ? [...(rows.main ? [rows.main] : []), ...rows.others] : [];
  if (!rows || scopes.length === 0) return null;
  const drawings = cardDrawings(text, lookup, { rows, width });
  const words = markWords(text, lookup, rows.by);
  const { charts, height } = layOutCharts(text, lookup, { drawings, words, width });
  const titled = rows.by === "claimant" ? "charts.title" : "charts.title.publication";
  const claims = scopes.flatMap(({ marks }) => marks.map(({ claim }) => claim));
  const signs: readonly Sign[] = [
    ...hedgeSigns(text, claims),
    ...keyEntries(drawings).map((key) => ({ key, glyph: KEY_GLYPHS[key], words: text.t(`charts.key.${key}`) })),
  ];
  return {
    title: text.t(titled, { metric: text.name(lookup.metric.get(rows.metric)?.label) }),
    description: scopes.map((scope) => chartSentence(text, lookup, { rows, scope })).join(" "),
    node: charts.map((chart) => <Chart key={`${chart.x} ${chart.y}`} lookup={lookup} rows={rows} chart={chart} />),
    width,
    height,
    signs,
    notes: [],
    records: [...new Set(claims.map(({ id }) => id))],
    css: plotCss,
  };
}

function Chart({ lookup, rows, chart }: { lookup: Lookup; rows: ChartRows; chart: LaidOutChart }) {
  const { drawing, x, y, size, heading, plotY, names, namesY } = chart;
  return (
    <g transform={`translate(${x},0)`}>
      <Lines lines={heading} y={y} size={size} bold />
      <g transform={`translate(0,${plotY})`}>
        <PlainPlot lookup={lookup} rows={rows} drawing={drawing} />
      </g>
      <Lines lines={names} y={namesY} size={NAME_SIZE} />
    </g>
  );
}

function Lines({ lines, y, size, bold }: { lines: readonly string[]; y: number; size: number; bold?: boolean }) {
  return (
    <text
      fontFamily="var(--sans)"
      fontSize={size}
      fontWeight={bold ? 600 : 400}
      fill={bold ? "var(--ink)" : "var(--soft)"}
    >
      {lines.map((line, i) => (
        <tspan key={line} x={0} y={y + size + i * size * LEADING}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
