/** A curve of a panel: a value for some numbers of events. */
export interface Curve {
  readonly name: string;
  readonly colour: string;
  readonly points: readonly { readonly events: number; readonly value: number }[];
}

/** A panel of the picture: curves over the number of events, which grows tenfold from mark to mark. */
export interface Panel {
  readonly title: string;
  readonly unit: string;
  readonly curves: readonly Curve[];
  /** Where the aim lies, if there is one. */
  readonly aim: number | null;
}

const WIDTH = 440;
const HEIGHT = 280;
const PLOT = { left: 48, right: 116, top: 48, bottom: 34 };
const INK = "#1c1c21";
const SOFT = "#5f5f68";
const LINE = "#e3e0d8";
const LABEL_HEIGHT = 14;

const short = (events: number) =>
  events >= 1_000_000 ? `${events / 1_000_000} M` : events >= 1000 ? `${events / 1000} k` : String(events);

/** The least of 1, 2 and 5 times a power of ten that is not below the value. */
function roundTop(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5, 10].find((factor) => factor * power >= value) ?? 10) * power;
}

/** Moves labels down until none lies on the one above; they are given from top to bottom. */
function apart(wanted: readonly number[]): number[] {
  let free = Number.NEGATIVE_INFINITY;
  return wanted.map((y) => {
    const placed = Math.max(y, free);
    free = placed + LABEL_HEIGHT;
    return placed;
  });
}

function panelSvg({ title, unit, curves, aim }: Panel): string {
  const all = curves.flatMap(({ points }) => points);
  const top = roundTop(Math.max(...all.map(({ value }) => value), aim ?? 0));
  const logs = all.map(({ events }) => Math.log10(events));
  const [least, most] = [Math.min(...logs), Math.max(...logs)];
  const x = (events: number) =>
    PLOT.left + ((Math.log10(events) - least) / Math.max(1e-9, most - least)) * (WIDTH - PLOT.left - PLOT.right);
  const y = (value: number) => HEIGHT - PLOT.bottom - (value / top) * (HEIGHT - PLOT.top - PLOT.bottom);
  const grid = [0, 0.5, 1].map((share) => {
    const at = y(share * top);
    return `<path d="M${PLOT.left} ${at}H${WIDTH - PLOT.right}" stroke="${LINE}"/><text x="${PLOT.left - 6}" y="${at + 4}" text-anchor="end" fill="${SOFT}">${+(share * top).toPrecision(3)}</text>`;
  });
  const sizes = [...new Set(all.map(({ events }) => events))].sort((a, b) => a - b);
  const ticks = sizes.map(
    (events) =>
      `<text x="${x(events)}" y="${HEIGHT - PLOT.bottom + 18}" text-anchor="middle" fill="${SOFT}">${short(events)}</text>`,
  );
  const ends = curves
    .flatMap((curve) => {
      const last = curve.points.at(-1);
      return last ? [{ curve, last }] : [];
    })
    .sort((a, b) => b.last.value - a.last.value);
  const labels = apart(ends.map(({ last }) => y(last.value) + 4));
  const drawn = ends.map(({ curve: { name, colour, points }, last }, i) => {
    const line = points.map(({ events, value }) => `${x(events).toFixed(1)} ${y(value).toFixed(1)}`).join("L");
    const dots = points.map(
      ({ events, value }) =>
        `<circle cx="${x(events).toFixed(1)}" cy="${y(value).toFixed(1)}" r="3" fill="${colour}"/>`,
    );
    return `<path d="M${line}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join("")}<text x="${(x(last.events) + 8).toFixed(1)}" y="${labels[i]?.toFixed(1)}" fill="${colour}">${name}</text>`;
  });
  const goal =
    aim === null
      ? ""
      : `<path d="M${PLOT.left} ${y(aim)}H${WIDTH - PLOT.right}" stroke="${INK}" stroke-dasharray="4 3"/><text x="${PLOT.left + 4}" y="${y(aim) - 5}" fill="${INK}">aim: ${aim} ${unit}</text>`;
  return `<text x="${PLOT.left}" y="18" font-weight="600" fill="${INK}">${title}</text><text x="${PLOT.left}" y="34" fill="${SOFT}">${unit}, by number of events</text>${grid.join("")}${ticks.join("")}${goal}${drawn.join("")}`;
}

/** Panels in two columns, as an SVG that stands alone on white. */
export function growthPicture(panels: readonly Panel[]): string {
  const rows = Math.ceil(panels.length / 2);
  const placed = panels.map(
    (panel, i) => `<g transform="translate(${(i % 2) * WIDTH} ${Math.floor(i / 2) * HEIGHT})">${panelSvg(panel)}</g>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${2 * WIDTH} ${rows * HEIGHT}" width="${2 * WIDTH}" height="${rows * HEIGHT}" font-family="system-ui, sans-serif" font-size="12" role="img" aria-label="${panels.map(({ title }) => title).join("; ")}: how each grows with the number of events"><rect width="100%" height="100%" fill="#ffffff"/>${placed.join("")}</svg>\n`;
}
